'use strict';
// Do two answers say the same? Careful on the side of yes: a borrowed option must never be right.
RECTO.alike = (function () {
  const { fold } = RECTO.text;
  const { words, overlap, shared } = RECTO.likeness;

  const articles = /^(?:the|an?|der|die|das|ein|eine|les?|la|une?|el|los|las|un|il|lo|de|het) /;

  /**
   * @param {string} one plain text
   * @param {string} other plain text
   */
  function sayTheSame(one, other) {
    const a = fold(one).replace(articles, '');
    const b = fold(other).replace(articles, '');
    if (!a || !b) return one.trim() === other.trim();
    const tightA = a.replace(/ /g, '');
    const tightB = b.replace(/ /g, '');
    if (tightA === tightB) return true;
    if (numbers(a) !== numbers(b)) return false;
    const wordsA = new Set(words(a));
    const wordsB = new Set(words(b));
    const both = shared(wordsA, wordsB);
    if (both === Math.min(wordsA.size, wordsB.size)) return true;
    if (wordsA.size > 2 && wordsB.size > 2 && overlap(wordsA, wordsB) >= 0.7) return true;
    if (isInitials(tightA, b) || isInitials(tightB, a)) return true;
    const longest = Math.max(tightA.length, tightB.length);
    const allowed = Math.floor(longest / 5);
    return longest <= 200 && allowed > 0 && RECTO.distance(tightA, tightB, allowed) <= allowed;
  }

  /**
   * The numbers of a text, in order: L1 is not L2, 2x is not 4x.
   * @param {string} folded
   */
  function numbers(folded) {
    return (folded.match(/-?\p{N}+(?:\.\p{N}+)*/gu) || []).join(' ');
  }

  /**
   * @param {string} short
   * @param {string} folded
   */
  function isInitials(short, folded) {
    const list = folded.split(' ');
    if (short.length < 2 || list.length < 2) return false;
    const letters = list.map((word) => word[0]).join('');
    return letters === short || letters + 's' === short;
  }

  return { articles, sayTheSame };
})();
