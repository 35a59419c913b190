// Resumable upload by tus 1.0.0: a piece at a time, after any break from where the server says it is.
(() => {
  'use strict';
  const form = document.getElementById('upload');
  const file = document.getElementById('file');
  const bar = document.getElementById('bar');
  const state = document.getElementById('state');
  const stop = document.getElementById('stop');
  const FULL = '服务器的空间暂时不足，已上传的部分不会丢失。请告诉系统管理员，腾出空间后（24 小时内）再选同一个文件续传。';
  const TUS = { 'Tus-Resumable': '1.0.0', 'X-Form-Token': form.elements.token.value };
  const PIECE = 4 * 1024 * 1024;
  const WAITS = [1, 2, 4, 8, 15, 30];
  let current = null;

  const say = (words) => { state.textContent = words; };
  const key = (chosen) => ['zhibu-upload', chosen.name, chosen.size, chosen.lastModified].join(':');
  const remember = (name, value) => { try { localStorage.setItem(name, value); } catch (e) { /* goes on without */ } };
  const recall = (name) => { try { return localStorage.getItem(name); } catch (e) { return null; } };
  const forget = (name) => { try { localStorage.removeItem(name); } catch (e) { /* nothing to forget */ } };
  const sleep = (seconds) => new Promise((done) => { setTimeout(done, seconds * 1000); });

  // no use in trying again
  class Refused {
    constructor(message) { this.message = message; this.refused = true; }
  }

  const REASONS = {
    401: '登录已过期。请重新打开本页，再选同一个文件续传，已上传的部分不会丢失。',
    403: '您目前不是在任讲师，无法上传。',
    413: '文件超过 500 MB，请压缩或剪短后再上传。',
    507: '您的微课存储空间已满，请联系系统管理员。',
  };

  function request(method, url, headers, body, progress) {
    return new Promise((done, failed) => {
      const xhr = new XMLHttpRequest();
      xhr.open(method, url);
      const all = Object.assign({}, TUS, headers);
      Object.keys(all).forEach((name) => xhr.setRequestHeader(name, all[name]));
      xhr.upload.onprogress = (event) => progress && progress(event.loaded);
      xhr.onload = () => done(xhr);
      xhr.onerror = () => failed(new Error('network'));
      current = xhr;
      xhr.onabort = () => failed(new Refused('已暂停。再选同一个文件即可续传。'));
      xhr.send(body || null);
    });
  }

  async function begin(chosen) {
    const known = recall(key(chosen));
    if (known) {
      const answer = await request('HEAD', known, {});
      if (answer.status === 200 && answer.getResponseHeader('Upload-Length') === String(chosen.size)) {
        return { url: known, offset: Number(answer.getResponseHeader('Upload-Offset')) };
      }
      // a service that is just being restarted has forgotten nothing
      if (answer.status === 401) { throw new Refused(REASONS[401]); }
      if (answer.status >= 500) { throw new Error('status ' + answer.status); }
      forget(key(chosen));
    }
    const answer = await request('POST', '/media/uploads', { 'Upload-Length': String(chosen.size) });
    if (answer.status !== 201) {
      if (REASONS[answer.status]) { throw new Refused(REASONS[answer.status]); }
      throw new Error('status ' + answer.status);
    }
    const url = answer.getResponseHeader('Location');
    remember(key(chosen), url);
    return { url, offset: 0 };
  }

  function show(sent, whole) {
    bar.value = sent / whole;
    say('已上传 ' + Math.floor(sent * 100 / whole) + '%（' + (sent / 1048576).toFixed(1) + ' / ' + (whole / 1048576).toFixed(1) + ' MB）');
  }

  async function send(chosen, at) {
    let { offset } = at;
    while (offset < chosen.size) {
      const from = offset;
      const piece = chosen.slice(from, from + PIECE);
      const headers = { 'Upload-Offset': String(from), 'Content-Type': 'application/offset+octet-stream' };
      const answer = await request('PATCH', at.url, headers, piece, (loaded) => show(from + loaded, chosen.size));
      if (answer.status !== 204) {
        if (answer.status === 507) { throw new Refused(FULL); }
        if (answer.status === 401 || answer.status === 413) { throw new Refused(REASONS[answer.status]); }
        throw new Error('status ' + answer.status);
      }
      offset = Number(answer.getResponseHeader('Upload-Offset'));
      show(offset, chosen.size);
    }
    return at.url;
  }

  async function upload(chosen) {
    for (let failures = 0; ;) {
      try {
        const at = await begin(chosen);
        if (at.offset > 0) { failures = 0; }
        return await send(chosen, at);
      } catch (e) {
        if (e.refused || failures >= WAITS.length) { throw e; }
        say('网络中断，正在重试，已上传的部分不会丢失……');
        await sleep(WAITS[failures]);
        failures += 1;
      }
    }
  }

  stop.addEventListener('click', () => { if (current) { current.abort(); } });

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const chosen = file.files[0];
    if (!chosen) { say('请先选择文件。'); return; }
    if (chosen.size > Number(form.dataset.cap)) { say(REASONS[413]); return; }
    form.classList.add('busy');
    bar.hidden = false;
    stop.hidden = false;
    try {
      const url = await upload(chosen);
      forget(key(chosen));
      say('上传完成，正在检查文件……');
      document.getElementById('done').value = url.split('/').pop();
      stop.hidden = true;
      form.submit();
    } catch (e) {
      say(e.refused ? e.message : '一直没有连上，请检查网络，稍后再选同一个文件续传。');
      form.classList.remove('busy');
      stop.hidden = true;
    }
  });
})();
