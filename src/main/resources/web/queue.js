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
    fetch(first.url, { method: 'POST', credentials: 'same-origin',
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
  function put(url, body) {
    if (!who()) return false;
    var list = waiting().filter(function (one) { return one.url !== url; });
    list.push({ url: url, body: JSON.stringify(body), id: Date.now() + '-' + Math.random() });
    return keep(list);
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
    var held = waiting().length;
    flush(function (sent) { if (sent && held) window.location.reload(); });
    window.addEventListener('online', function () { flush(function (sent) { if (sent) window.location.reload(); }); });
    window.setInterval(function () { if (waiting().length) flush(); }, 30000);
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
