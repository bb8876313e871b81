'use strict';
// Wrong options for cards that have too few: answers of other cards that could be taken for right.
RECTO.distractors = (function () {
  const { plain, fold } = RECTO.text;
  const { shared, overlap } = RECTO.likeness;
  const { sayTheSame } = RECTO.alike;

  /**
   * How well an answer would pass for an option beside the right one; 0 when it would not.
   * @param {Answer} candidate
   * @param {Answer} right
   * @param {boolean} strict recall cards ask for a closer match than exam questions
   */
  function plausibility(candidate, right, strict) {
    if (candidate.card.id === right.card.id || candidate.lang !== right.lang) return 0;
    if (candidate.shape !== right.shape || right.shape === 'block' || right.shape === 'truth') {
      return 0;
    }
    const long = Math.max(candidate.text.length, right.text.length);
    const ratio = Math.min(candidate.text.length, right.text.length) / long;
    if (ratio < (strict ? 0.5 : 0.3) && long > 28) return 0;
    if (askTheSame(candidate.asks, right.asks)) return 0;
    if (candidate.words.size > 0 && shared(candidate.words, right.asks) === candidate.words.size) {
      return 0;
    }
    let score = 2 * ratio + 4 * overlap(candidate.asks, right.asks);
    score += overlap(candidate.words, right.words);
    if (candidate.sentence === right.sentence) score += 1;
    if (candidate.clause === right.clause) score += 1.5;
    if (candidate.opening === right.opening) score += 0.5;
    if (candidate.card.kind === right.card.kind) score += 0.5;
    if (candidate.tags.some((tag) => right.tags.includes(tag))) score += 1;
    // What repeats its own prompt and not this one plainly belongs elsewhere.
    const elsewhere = shared(candidate.words, candidate.asks) - shared(candidate.words, right.asks);
    score -= (2 * Math.max(0, elsewhere)) / candidate.words.size;
    return Math.max(0.01, score);
  }

  /**
   * Do two prompts ask the same? Then both answers would be right. Prompts that differ by a word on
   * each side, such as a name, do not.
   * @param {Set<string>} one
   * @param {Set<string>} other
   */
  function askTheSame(one, other) {
    const both = shared(one, other);
    return both === Math.min(one.size, other.size) && both > 1 || overlap(one, other) >= 0.85;
  }

  /**
   * Up to `count` answers to offer as wrong options of a card, the same ones for the same seed.
   * @param {Card} card
   * @param {Pool} pool
   * @param {string} language
   * @param {number} count
   * @param {string} seed
   * @returns {Answer[]}
   */
  function borrow(card, pool, language, count, seed) {
    const { measure } = RECTO.pool;
    const rights = RECTO.rights.of(card).map((html) => measure(html, card, language));
    if (rights.length === 0 || count <= 0) return [];
    const strict = card.kind !== 'choice';
    /** @type {{answer: Answer, score: number, tie: number}[]} */
    const ranked = [];
    for (const answer of pool.answers) {
      const score = plausibility(answer, rights[0], strict);
      if (score > 0) {
        ranked.push({ answer, score, tie: RECTO.random.hash(seed + answer.folded) });
      }
    }
    ranked.sort((one, other) => other.score - one.score || one.tie - other.tie);
    const taken = (card.options || []).map((option) => plain(option.html));
    if (card.answer) taken.push(plain(card.answer));
    const said = ' ' + fold(plain(card.explanation || '')) + ' ';
    /** @type {Answer[]} */
    const best = [];
    let leader = 0;
    for (const { answer, score } of ranked) {
      // Some more than needed, so that another session brings others; but no bad ones for that.
      if (best.length >= 2 * count || (best.length >= count && score < 0.75 * leader)) break;
      if (said.includes(' ' + answer.folded + ' ')) continue;
      if (taken.some((text) => sayTheSame(text, answer.text))) continue;
      taken.push(answer.text);
      best.push(answer);
      leader = Math.max(leader, score);
    }
    return RECTO.random.shuffle(best, seed + ' borrowed').slice(0, count);
  }

  return { borrow };
})();
