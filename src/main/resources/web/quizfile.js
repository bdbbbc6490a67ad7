/* A chosen file goes to the server as it is and comes back as questions in our plain text, which are put below those that
   stand there. Nothing is kept until its maker saves. Everything is shown as text, never as markup. */
(function () {
  'use strict';
  function start() {
    var group = document.getElementById('leerkring-file-field');
    if (!group) return;
    var field = document.getElementById('leerkring-file');
    var state = document.getElementById('leerkring-file-state');
    var list = document.getElementById('leerkring-file-remarks');
    var form = field.form;
    var text = document.getElementById('leerkring-quiz-text');
    function show(answer) {
      if (answer.text) text.value = text.value.trim() ? text.value.trim() + '\n\n' + answer.text : answer.text;
      state.textContent = answer.said;
      answer.remarks.forEach(function (remark) {
        var line = document.createElement('li');
        line.textContent = remark.where + ' ' + remark.text;
        list.appendChild(line);
      });
      list.hidden = !answer.remarks.length;
    }
    function send(file) {
      var url = '../../rest/leerkring/1.0/quizfiles?pageId=' + encodeURIComponent(form.elements.pageId.value)
        + '&name=' + encodeURIComponent(form.elements.name.value) + '&file=' + encodeURIComponent(file.name);
      state.textContent = group.dataset.busy;
      fetch(url, { method: 'POST', credentials: 'same-origin',
        headers: { 'Content-Type': 'application/octet-stream', 'X-Atlassian-Token': 'no-check' }, body: file })
        .then(function (answer) {
          if (!answer.ok) throw new Error(String(answer.status));
          return answer.json();
        })
        .then(show)
        .catch(function () { state.textContent = group.dataset.failed; });
    }
    group.hidden = false;
    field.addEventListener('change', function () {
      var file = field.files[0];
      list.textContent = '';
      list.hidden = true;
      if (!file) return;
      if (file.size > 2097152) state.textContent = group.dataset.large;
      else send(file);
      field.value = '';
    });
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
