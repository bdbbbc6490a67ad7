/* What Confluence's own script offers and plugins use, and AUI does not have by itself. */
(function () {
  'use strict';
  var AJS = window.AJS;
  function meta(name) {
    var found = document.querySelector('meta[name="ajs-' + name + '"]');
    return found ? found.getAttribute('content') : undefined;
  }
  AJS.Meta = {
    get: meta,
    getNumber: function (name) { return Number(meta(name)); },
    getBoolean: function (name) { return meta(name) === 'true'; }
  };
})();
