'use strict';
// On pages that are no app: everything is there when this runs, and is typeset at once.
(function () {
  const main = document.getElementById('content');
  if (!main) return;
  RECTO.typeset.formulas(main);
  RECTO.typeset.code(main);
})();
