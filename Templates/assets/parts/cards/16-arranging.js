'use strict';
// The order in which options are shown.
/**
 * @typedef {{html: string, right: boolean, why: string, from: Card | null}} Choice
 * @typedef {{card: Card, form: 'one' | 'several' | 'recall', choices: Choice[], choose: number,
 *   lettered: boolean, print: string}} Question
 */
RECTO.arranging = (function () {
  const { plain } = RECTO.text;
  const { staysLast, namesLetters } = RECTO.standing;

  /**
   * Shuffled, with options about other options last; options that are named by letter stay put.
   * @param {Choice[]} choices
   * @param {string} seed
   * @param {boolean} lettered
   */
  function arrange(choices, seed, lettered) {
    const last = choices.filter((choice) => staysLast(plain(choice.html)));
    const rest = choices.filter((choice) => !last.includes(choice));
    return (lettered ? rest : RECTO.random.shuffle(rest, seed)).concat(last);
  }

  /**
   * A card's own options, as a session shows them.
   * @param {Card} card
   * @param {string} seed
   */
  function ownChoices(card, seed) {
    const choices = (card.options || []).map(({ html, right, why }) =>
      ({ html, right, why: why || '', from: null }));
    if (card.fixed) return choices;
    const lettered = choices.some((choice) => namesLetters(plain(choice.html)));
    return arrange(choices, seed + ' ' + card.id, lettered);
  }

  return { arrange, ownChoices };
})();
