/* What is answered or ticked is kept at once: sent when there is a connection, held in this browser when there is none,
   apart for each person who uses it. It never says that something is sent before the server said so. */
(function () {
  'use strict';
  function who() {
    var meta = document.querySelector('meta[name="ajs-remote-user"]');
    return meta ? meta.getAttribute('content') : '';
  }
  var key = 'leerkring-queue:' + who();
  function waiting() {
    try { return JSON.parse(window.localStorage.getItem(key) || '[]'); } catch (e) { return []; }
  }
  function keep(list) {
    try { window.localStorage.setItem(key, JSON.stringify(list)); return true; } catch (e) { return false; }
  }
  function fields(form, pressed) {
    var out = { chosen: [], typed: [], typedOf: [] };
    form.querySelectorAll('input, select, textarea').forEach(function (field) {
      if ((field.type === 'radio' || field.type === 'checkbox') && !field.checked) return;
      if (field.name === 'atl_token' || field.value === '' && field.tagName === 'SELECT') return;
      var name = /^one\d+$/.test(field.name) ? 'chosen' : field.name;
      (out[name] = out[name] || []).push(field.value);
    });
    if (pressed && pressed.name) out[pressed.name] = [pressed.value];
    return out;
  }
  function say(form, words) {
    var state = form.querySelector('.leerkring-state');
    if (state && words) state.textContent = words;
  }
  var busy = false;
  function flush(done) {
    var list = waiting();
    if (busy || !list.length) { if (done && !list.length) done(true); return; }
    busy = true;
    var first = list[0];
    fetch(first.url, { method: 'POST', credentials: 'same-origin', keepalive: true,
      headers: { 'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check' }, body: first.body })
      .then(function (answer) {
        busy = false;
        if (answer.status >= 500 || answer.status === 401 || answer.status === 403) { if (done) done(false); return; }
        var now = waiting();
        if (now.length && now[0].id === first.id) { now.shift(); keep(now); }
        if (answer.status === 409) document.querySelectorAll('form[data-leerkring-save="' + first.url + '"]').forEach(function (form) { say(form, form.dataset.closed); });
        flush(done);
      })
      .catch(function () { busy = false; if (done) done(false); });
  }
  /* What waits under the same key is said anew; of a film, what was played before is said with it. */
  function put(url, body, key) {
    if (!who()) return false;
    var name = key || url;
    var list = waiting();
    list.forEach(function (one) {
      if ((one.key || one.url) !== name || !body.slices) return;
      JSON.parse(one.body).slices.forEach(function (slice) { if (body.slices.indexOf(slice) < 0) body.slices.push(slice); });
    });
    list = list.filter(function (one) { return (one.key || one.url) !== name; });
    list.push({ url: url, key: name, body: JSON.stringify(body), id: Date.now() + '-' + Math.random() });
    return keep(list);
  }
  /* What a page shows differently once it is sent; a film goes on playing. */
  function held() {
    return waiting().filter(function (one) { return (one.key || one.url).indexOf('#') < 0; }).length;
  }
  /* Radio buttons need a name for each question; the server takes them all by one. */
  function plain(form) {
    form.querySelectorAll('input[type="radio"]:checked').forEach(function (radio) {
      var chosen = document.createElement('input');
      chosen.type = 'hidden';
      chosen.name = 'chosen';
      chosen.value = radio.value;
      form.appendChild(chosen);
    });
  }
  function start() {
    document.querySelectorAll('form[data-leerkring-save]').forEach(function (form) {
      var url = form.dataset.leerkringSave;
      function state(sent) { say(form, sent ? form.dataset.sent : form.dataset.kept); }
      form.addEventListener('change', function () { if (put(url, fields(form))) flush(state); });
      form.addEventListener('submit', function (event) {
        if (!put(url, fields(form, event.submitter))) { plain(form); return; }
        event.preventDefault();
        flush(function (sent) { state(sent); if (sent) window.location.reload(); });
      });
    });
    function send() {
      var shown = held();
      flush(function (sent) { if (sent && shown) window.location.reload(); });
    }
    send();
    window.addEventListener('online', send);
    document.addEventListener('leerkring:keep', function (event) {
      var one = event.detail;
      one.taken = put(one.url, one.body, one.key);
      if (one.taken) flush();
    });
    window.setInterval(function () { if (waiting().length) flush(); }, 30000);
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
