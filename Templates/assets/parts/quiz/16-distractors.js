'use strict';
// Wrong options for cards that have too few: answers of other cards that could be taken for right.
/**
 * What the card says itself: whether it asks for a closer match than an exam question does, the
 * HTML of its wrong options, and how these look.
 * @typedef {{strict: boolean, wrong: Set<string>, looks: Set<string>}} Own
 */
RECTO.distractors = (function () {
  const { plain, fold } = RECTO.text;
  const { shared, ratio } = RECTO.likeness;
  const { sayTheSame } = RECTO.alike;

  /**
   * How well an answer would pass for an option beside the right one; 0 when it would not.
   * @param {Answer} candidate
   * @param {Answer} right
   * @param {Own} own
   */
  function plausibility(candidate, right, { strict, wrong, looks }) {
    if (candidate.card.id === right.card.id || candidate.lang !== right.lang) return 0;
    if (candidate.shape !== right.shape || right.shape === 'block' || right.shape === 'truth') {
      return 0;
    }
    if (candidate.writing !== right.writing) return 0;
    const alike = candidate.look === right.look;
    if (!alike && (right.shape === 'number' || (wrong.size > 0 && !looks.has(candidate.look)))) {
      return 0;
    }
    const long = Math.max(candidate.text.length, right.text.length);
    const length = Math.min(candidate.text.length, right.text.length) / long;
    if (length < (strict ? 0.5 : 0.3) && long > 28) return 0;
    const asked = shared(candidate.asks, right.asks);
    const same = ratio(candidate.asks, right.asks, asked);
    // Two prompts that ask the same have both answers right. Those that differ by a word on each
    // side, such as a name, do not.
    const least = Math.min(candidate.asks.size, right.asks.size);
    if (asked === least && asked > 1 || same >= 0.85) return 0;
    const named = shared(candidate.words, right.asks);
    if (candidate.words.size > 0 && named === candidate.words.size) return 0;
    // What the two are about: their topic, what is asked for, options that stand beside both.
    const beside = (candidate.card.options || []).filter(({ html }) => wrong.has(html)).length;
    let topic = 4 * same;
    if (beside > 0) topic += (3 * beside) / wrong.size;
    if (candidate.asked && candidate.asked === right.asked) topic += 1.5;
    if (candidate.tags.some((tag) => right.tags.includes(tag))) topic += 2;
    // A question that has two wrong options of its own does better without a third that is silly.
    if (wrong.size > 1 && topic < 0.5 && !(alike && length > 0.5)) return 0;
    let score = topic + 2 * length +
      ratio(candidate.words, right.words, shared(candidate.words, right.words));
    if (alike) score += 1.5;
    if (candidate.list === right.list) score += 0.5;
    if (candidate.sentence === right.sentence) score += 1;
    if (candidate.clause === right.clause) score += 1.5;
    if (candidate.opening === right.opening) score += 0.5;
    if (candidate.card.kind === right.card.kind) score += 0.5;
    // What repeats its own prompt and not this one plainly belongs elsewhere.
    score -= (2 * Math.max(0, candidate.echo - named)) / candidate.words.size;
    return Math.max(0.01, score);
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
    const chance = RECTO.random.hash(seed);
    const rights = RECTO.rights.of(card).map((html) => measure(html, card, language));
    if (rights.length === 0 || count <= 0) return [];
    const wrong = (card.options || []).filter((option) => !option.right);
    /** @type {Own} */
    const own = {
      strict: card.kind !== 'choice', wrong: new Set(wrong.map((option) => option.html)),
      looks: new Set(wrong.map((option) => RECTO.look.of(plain(option.html), rights[0].shape))),
    };
    /** @type {{answer: Answer, score: number, tie: number}[]} */
    const ranked = [];
    for (const answer of pool.answers) {
      const score = plausibility(answer, rights[0], own);
      if (score > 0) {
        ranked.push({ answer, score, tie: Math.imul(answer.hash ^ chance, 0x85ebca6b) >>> 0 });
      }
    }
    ranked.sort((one, other) => other.score - one.score || one.tie - other.tie);
    const taken = (card.options || []).map((option) => plain(option.html));
    if (card.answer) taken.push(plain(card.answer));
    const said = ' ' + fold(plain(card.explanation || '')) + ' ';
    /** @type {Answer[]} */
    const best = [];
    let least = 0;
    for (const { answer, score } of ranked) {
      // Some more than needed, so that another session brings others; but no worse ones for that.
      if (best.length >= 2 * count || score < least) break;
      if (said.includes(' ' + answer.folded + ' ')) continue;
      if (taken.some((text) => sayTheSame(text, answer.text))) continue;
      taken.push(answer.text);
      best.push(answer);
      if (best.length === count) least = 0.9 * score;
    }
    return RECTO.random.shuffle(best, seed + ' borrowed').slice(0, count);
  }

  return { borrow };
})();
