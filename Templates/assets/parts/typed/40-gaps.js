'use strict';
// Puts fields into the gaps of a text.
RECTO.gaps = (function () {
  /**
   * @param {HTMLElement} prompt
   * @param {HTMLInputElement[]} inputs
   * @returns {boolean} false when the text shows another number of gaps; it is then left alone
   */
  function fill(prompt, inputs) {
    const walker = document.createTreeWalker(prompt, NodeFilter.SHOW_TEXT);
    /** @type {Text[]} */
    const texts = [];
    while (walker.nextNode()) texts.push(/** @type {Text} */ (walker.currentNode));
    const { gapMark } = RECTO.rights;
    const count = texts.reduce((sum, text) => sum + (text.data.match(gapMark) || []).length, 0);
    if (count !== inputs.length) return false;
    let next = 0;
    for (const text of texts) {
      const pieces = text.data.split(gapMark);
      if (pieces.length === 1) continue;
      /** @type {(string | HTMLInputElement)[]} */
      const mixed = [pieces[0]];
      for (const piece of pieces.slice(1)) mixed.push(inputs[next++], piece);
      text.replaceWith(...mixed);
    }
    return true;
  }

  return { fill };
})();
