// The button that opens the print dialog. Without JavaScript it stays hidden: the browser's own
// print command does the same.
(function () {
  "use strict";
  var button = document.getElementById("print");
  if (!button) return;
  button.hidden = false;
  button.addEventListener("click", function () { window.print(); });
})();
