/* AUI takes the context path from whoever was there before it; in Confluence that is Confluence. */
window.AJS = {
  contextPath: function () {
    var meta = document.querySelector('meta[name="ajs-context-path"]');
    return meta ? meta.getAttribute('content') : '';
  }
};
