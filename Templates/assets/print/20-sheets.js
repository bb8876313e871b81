'use strict';
// Puts cards onto sheets anew. The build has fitted them and knows all places: here they only move
// from cell to cell, and from section to section.

/**
 * @typedef {CardFacts & {front: HTMLElement, back: HTMLElement}} PaperCard
 */
SHEETS.sheets = (function () {
  const { t } = RECTO.words;

  /**
   * The cards of paper that stand on the page, in order.
   * @param {HTMLElement} main
   * @returns {PaperCard[]}
   */
  function collect(main) {
    /** @param {string} side */
    const faces = (side) =>
      /** @type {HTMLElement[]} */ (Array.from(main.querySelectorAll('.' + side + ' > .k')));
    const backs = faces('verso');
    return faces('recto').map(function (front, place) {
      const { number, id, tags } = front.dataset;
      return {
        number: Number(number), id: id || '', tags: tags ? tags.split('\n') : [],
        front, back: backs[place],
      };
    });
  }

  /**
   * Puts cards onto sheets; those not given leave the page.
   * @param {HTMLElement} main
   * @param {PaperCard[]} cards
   * @param {PaperChoice} choice
   * @returns {number} how many sheets of paper
   */
  function impose(main, cards, choice) {
    const { flip, turn } = choice;
    const folds = flip === 'fold';
    const cells = Number(folds ? main.dataset.foldCells : main.dataset.cells);
    const turned = (main.dataset.turned || '').split(' ').includes(flip + '-' + turn);
    main.className = [flip, turned ? 'turned' : ''].join(' ').trim();
    /** @type {HTMLElement[]} */
    const fronts = [];
    /** @type {HTMLElement[]} */
    const backs = [];
    for (let start = 0; start < cards.length; start += cells) {
      const part = cards.slice(start, start + cells);
      const number = fronts.length + 1;
      const both = part.map((card) => card.front);
      place(both, '');
      if (folds) {
        place(part.map((card) => card.back), ' b');
        part.forEach((card, at) => both.splice(2 * at + 1, 0, card.back));
      }
      const name = folds ? t('Sheet {number}', { number }) : t('Sheet {number}, fronts', { number });
      fronts.push(section('recto', name, folds ? 'fold' : 'front', both, part.length));
      if (folds || flip === 'none') continue;
      const behind = part.map((card) => card.back);
      place(behind, '');
      const marks = flip === 'short' ? 'short' : 'long';
      backs.push(section('verso', t('Sheet {number}, backs', { number }), marks, behind, part.length));
    }
    if (choice.reversed) backs.reverse();
    const list = flip === 'manual' ? fronts.concat(backs) :
      fronts.flatMap((front, at) => (backs[at] ? [front, backs[at]] : [front]));
    main.replaceChildren(...list);
    return fronts.length;
  }

  /**
   * @param {HTMLElement[]} faces
   * @param {string} kind
   */
  function place(faces, kind) {
    faces.forEach(function (face, cell) {
      face.className = 'k c' + cell + kind;
    });
  }

  /**
   * @param {string} side
   * @param {string} name
   * @param {string} marks
   * @param {HTMLElement[]} faces
   * @param {number} count how many cards
   */
  function section(side, name, marks, faces, count) {
    const made = document.createElement('section');
    made.className = 'sheet ' + side;
    made.setAttribute('aria-label', name);
    const drawing = document.querySelector('template[data-marks="' + marks + '"]');
    if (drawing instanceof HTMLTemplateElement) {
      made.append(document.importNode(drawing.content, true));
    }
    // A short last sheet has fewer folds.
    Array.from(made.querySelectorAll('.crease')).slice(count).forEach((line) => line.remove());
    made.append(...faces);
    return made;
  }

  return { collect, impose };
})();
