/* Under the title of a page: who can see it. One small request; without an answer nothing shows. */
(function () {
  'use strict';
  function show() {
    var page = document.querySelector('meta[name="ajs-page-id"]');
    var context = document.querySelector('meta[name="ajs-context-path"]');
    var title = document.getElementById('title-text');
    if (!page || !context || !title || !/^\d+$/.test(page.content)) return;
    fetch(context.content + '/rest/leerkring/1.0/pages/' + page.content + '/ring', { credentials: 'same-origin' })
      .then(function (answer) { return answer.ok ? answer.text() : ''; })
      .then(function (text) {
        if (!text) return;
        var badge = document.createElement('p');
        badge.className = 'leerkring-badge';
        var link = document.createElement('a');
        link.href = context.content + '/plugins/leerkring/pagering.action?pageId=' + page.content;
        link.textContent = text;
        badge.appendChild(link);
        title.insertAdjacentElement('afterend', badge);
      })
      .catch(function () { /* offline: the page itself is what matters */ });
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', show);
  else show();
})();
