-- Counts one call and one message to each person in ARGV[9..], or nothing at all. All times in milliseconds, by the clock of this server.
-- KEYS: marker, calls of the minute, calls of the hour, messages of the day; prefix of the people's lists
-- ARGV: 1 how far the service's clock was moved, 2 interval and 3 burst of calls, 4 longest wait, 5 calls an hour, 6 messages a day,
--       7 until midnight, 8 window of a minute and of an hour with a comma between them
if redis.call('EXISTS', KEYS[1]) == 0 then
  return {'forgotten'}
end
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000) + tonumber(ARGV[1])
local minute, hour = string.match(ARGV[8], '(%d+),(%d+)')
minute = tonumber(minute)
hour = tonumber(hour)

local full = {}
local pause = 0
local function check(key, person, most, window)
  local oldest = tonumber(redis.call('LINDEX', key, most - 1) or '')
  -- a time far ahead is left from before the clock was set back
  if oldest and oldest < now + 60000 and now - oldest < window then
    full[#full + 1] = person
    pause = math.max(pause, oldest + window - now)
    return true
  end
  return false
end
for i = 9, #ARGV do
  local key = KEYS[5] .. ARGV[i]
  if not check(key, ARGV[i], 30, minute) then
    check(key, ARGV[i], 1000, hour)
  end
end
if #full > 0 then
  return {'person', tostring(pause), unpack(full, 1, math.min(#full, 1000))}
end

local people = #ARGV - 8
if people > 0 then
  local today = tonumber(redis.call('GET', KEYS[4]) or '0')
  if today + people > tonumber(ARGV[6]) then
    return {'full', 'app day', ARGV[7]}
  end
end
local thisMinute = math.floor(now / 60000)
local sum = 0
local oldest = thisMinute
local counts = redis.call('HGETALL', KEYS[3])
for i = 1, #counts, 2 do
  local slot = tonumber(counts[i])
  if slot < thisMinute - 60 then
    redis.call('HDEL', KEYS[3], counts[i])
  elseif slot <= thisMinute + 1 then
    sum = sum + tonumber(counts[i + 1])
    oldest = math.min(oldest, slot)
  end
end
if sum >= tonumber(ARGV[5]) then
  return {'full', 'corp hour', tostring((oldest + 61) * 60000 - now)}
end
local interval = tonumber(ARGV[2])
local due = tonumber(redis.call('GET', KEYS[2]) or '0')
-- as above: what lies further ahead than we ever let it is from another time
if due < now or due > now + 120000 then
  due = now
end
local wait = math.max(0, due + interval - now - interval * tonumber(ARGV[3]))
if wait > tonumber(ARGV[4]) then
  return {'full', 'corp minute', tostring(math.ceil(wait))}
end

redis.call('SET', KEYS[2], string.format('%.3f', due + interval), 'PX', 120000)
redis.call('HINCRBY', KEYS[3], thisMinute, 1)
redis.call('PEXPIRE', KEYS[3], 3900000)
if people > 0 then
  redis.call('INCRBY', KEYS[4], people)
  redis.call('PEXPIRE', KEYS[4], 90000000)
end
for i = 9, #ARGV do
  local key = KEYS[5] .. ARGV[i]
  redis.call('LPUSH', key, now)
  if redis.call('LLEN', key) > 1000 then
    redis.call('LTRIM', key, 0, 999)
  end
  redis.call('PEXPIRE', key, hour)
end
return {'go', tostring(math.ceil(wait))}
