'use strict';
// What is right for a card, and whether it can be written or matched.
RECTO.rights = (function () {
  const { plain, title, fold } = RECTO.text;

  /**
   * What is right for a card, as HTML; empty when its source has no answer.
   * @param {Card} card
   * @returns {string[]}
   */
  function of(card) {
    if (card.kind !== 'choice') return card.answer ? [card.answer] : [];
    return (card.options || []).filter((option) => option.right).map((option) => option.html);
  }

  /**
   * What stands in the gaps of a card, as plain text; empty when it is no card with gaps.
   * @param {Card} card
   * @returns {string[]}
   */
  function gaps(card) {
    if (card.kind !== 'cloze' || !card.answer) return [];
    const count = (card.prompt.match(gapMark) || []).length;
    const items = card.answer.match(/<li>[^]*?<\/li>/g) || [card.answer];
    return items.length === count ? items.map(plain) : [];
  }

  const gapMark = /\[(?:…|\.\.\.)\]|_{3,}/g;

  /**
   * The texts to write for a card: one for each gap, or its one short right answer. Empty when it
   * cannot be written.
   * @param {Card} card
   * @returns {string[]}
   */
  function typable(card) {
    const filled = gaps(card);
    if (filled.length > 0) return filled.every(fold) ? filled : [];
    const rights = of(card);
    const text = rights.length === 1 && !/<(?:img|pre|table|li|h\d)\b/.test(rights[0])
      ? plain(rights[0]) : '';
    if (text.length > 80 || !fold(text) || RECTO.standing.staysLast(text)) return [];
    return RECTO.standing.namesLetters(text) ? [] : [text];
  }

  /**
   * Whether a card is short enough on both sides to be matched with its answer.
   * @param {Card} card
   */
  function matchable(card) {
    return title(card.prompt).length <= 140 && typable(card).length > 0;
  }

  return { of, gaps, gapMark, typable, matchable };
})();
