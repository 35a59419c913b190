// The player: where somebody stopped is kept in this phone alone; the service hears of the end only.
(function () {
  'use strict';
  var player = document.getElementById('player');
  var media = player && player.querySelector('video, audio');
  if (!media) {
    return;
  }
  var data = player.dataset;
  var key = 'clip:' + data.clip + ':' + data.version;
  var told = false;

  function stored() {
    try {
      return parseFloat(localStorage.getItem(key)) || 0;
    } catch (e) {
      return 0;
    }
  }

  function keep() {
    try {
      if (media.currentTime > 2 && !media.ended) {
        localStorage.setItem(key, String(Math.floor(media.currentTime)));
      }
    } catch (e) {
      // a phone that keeps nothing starts from the beginning
    }
  }

  function forget() {
    try {
      localStorage.removeItem(key);
    } catch (e) {
      // as above
    }
  }

  function resume() {
    var at = stored();
    if (at < 2 || at > media.duration - 2) {
      return;
    }
    media.currentTime = at;
    var line = player.querySelector('.resumed');
    var seconds = String(at % 60);
    line.querySelector('span').textContent = '已从 ' + Math.floor(at / 60) + ':' + (seconds.length < 2 ? '0' : '') + seconds + ' 继续。';
    line.hidden = false;
    line.querySelector('button').addEventListener('click', function () {
      media.currentTime = 0;
      line.hidden = true;
      media.play();
    });
  }

  function ended() {
    forget();
    if (told) {
      return;
    }
    told = true;
    fetch('/m/clips/' + data.clip + '/done', {
      method: 'POST',
      credentials: 'same-origin',
      keepalive: true,
      headers: {'Content-Type': 'application/x-www-form-urlencoded'},
      body: 'token=' + encodeURIComponent(data.token)
    });
  }

  var last = 0;
  media.addEventListener('loadedmetadata', resume, {once: true});
  media.addEventListener('timeupdate', function () {
    if (Math.abs(media.currentTime - last) >= 1) {
      last = media.currentTime;
      keep();
    }
  });
  media.addEventListener('pause', keep);
  media.addEventListener('ended', ended);
  media.addEventListener('error', function () {
    document.getElementById('trouble').hidden = false;
  });
  media.addEventListener('playing', function () {
    document.getElementById('trouble').hidden = true;
  });
  if (media.error) {
    document.getElementById('trouble').hidden = false;
  }
  window.addEventListener('pagehide', keep);
  if (media.readyState > 0) {
    resume();
  }

  var audio = document.getElementById('audio-only');
  if (audio) {
    var film = media.getAttribute('src');
    audio.addEventListener('click', function () {
      var on = audio.getAttribute('aria-pressed') !== 'true';
      var at = media.currentTime;
      var playing = !media.paused;
      media.src = on ? audio.dataset.audio : film;
      media.addEventListener('loadedmetadata', function () {
        media.currentTime = at;
        if (playing) {
          media.play();
        }
      }, {once: true});
      audio.setAttribute('aria-pressed', String(on));
      audio.textContent = on ? '恢复画面' : '只听声音（省流量）';
    });
  }
})();
