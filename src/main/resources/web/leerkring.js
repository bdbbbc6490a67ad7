/* Forms inside macros are cached with the page, so they carry no token: it is put in when the page shows.
   Without JavaScript the server asks for confirmation on a page of its own, which carries one. */
(function () {
  'use strict';
  function arm() {
    var meta = document.querySelector('meta[name="ajs-atl-token"], meta#atlassian-token');
    if (!meta) return;
    document.querySelectorAll('form.leerkring-form').forEach(function (form) {
      if (form.querySelector('input[name="atl_token"]')) return;
      var token = document.createElement('input');
      token.type = 'hidden';
      token.name = 'atl_token';
      token.value = meta.getAttribute('content');
      form.appendChild(token);
    });
  }
  /* A long apply goes on by itself, a step a request, until it is done or somebody stops it. */
  function goOn() {
    var step = document.querySelector('form.leerkring-continue');
    if (step) window.setTimeout(function () { step.submit(); }, 400);
  }
  function start() { arm(); goOn(); }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
