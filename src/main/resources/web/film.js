/* Films go on where one left, and what was played is said to the server every fifteen seconds and at a pause.
   A film elsewhere is asked for only after a click. */
(function () {
  'use strict';
  function film(video) {
    var slices = {};
    var left = Number(video.dataset.leftAt) || 0;
    video.addEventListener('loadedmetadata', function () {
      if (left > 5 && left < video.duration - 5) video.currentTime = left;
    });
    function say() {
      var list = Object.keys(slices);
      if (!list.length || !isFinite(video.duration)) return;
      var body = { film: [video.dataset.leerkringFilm], slices: list,
        seconds: [String(Math.ceil(video.duration))], leftAt: [String(Math.floor(video.currentTime))] };
      var kept = { url: video.dataset.save, body: body, key: video.dataset.save + '#' + video.dataset.leerkringFilm };
      document.dispatchEvent(new CustomEvent('leerkring:keep', { detail: kept }));
      if (kept.taken) return; /* it is sent from there, now or when there is a connection */
      fetch(video.dataset.save, { method: 'POST', credentials: 'same-origin', keepalive: true,
        headers: { 'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check' }, body: JSON.stringify(body) })
        .catch(function () { /* what was played stays in slices and is said the next time */ });
    }
    video.addEventListener('timeupdate', function () {
      if (!video.paused) slices[Math.floor(video.currentTime / 5)] = true;
    });
    video.addEventListener('pause', say);
    video.addEventListener('ended', say);
    window.setInterval(function () { if (!video.paused) say(); }, 15000);
    var chapters = video.parentNode.querySelectorAll('[data-seconds]');
    chapters.forEach(function (chapter) {
      var button = document.createElement('button');
      button.type = 'button';
      button.className = 'aui-button aui-button-link';
      button.textContent = chapter.textContent;
      button.addEventListener('click', function () { video.currentTime = Number(chapter.dataset.seconds); video.play(); });
      chapter.replaceChildren(button);
    });
  }
  function start() {
    document.querySelectorAll('video[data-leerkring-film]').forEach(film);
    document.querySelectorAll('[data-leerkring-player]').forEach(function (button) {
      button.addEventListener('click', function () {
        var frame = document.createElement('iframe');
        frame.src = button.dataset.leerkringPlayer;
        frame.title = button.textContent;
        frame.allow = 'fullscreen';
        frame.referrerPolicy = 'strict-origin';
        frame.className = 'leerkring-player';
        button.parentNode.replaceChild(frame, button);
      });
    });
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
