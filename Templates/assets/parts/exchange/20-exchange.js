'use strict';
// Progress as a file: written from the log, and joined with a log again, entry by entry.

/**
 * @typedef {{retention: number, newPerDay: number, chosen: number}} Study settings that travel:
 *   those that were chosen last win, on every device
 */
/** @typedef {[deck: string, date: string, chosen: number]} Dated the date of a deck's exam, empty
 *   when it was taken away, and when that was said; what was said last wins, on every device */
/** @typedef {{added: any[], same: number, decks: Map<string, number>, from: number,
 *   to: number}} Union what a file would add to the log */
RECTO.exchange = (function () {
  const { t } = RECTO.words;
  const format = 'recto-progress';
  /** Files of version 1 hold no settings, those of version 2 no dates of exams. */
  const version = 3;
  const largest = 100 * 1024 * 1024;
  const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

  /**
   * A number that changes when a text is damaged: FNV-1a over its UTF-16 units, twice 32 bits.
   * @param {string} text
   */
  function checksum(text) {
    let one = 0x811c9dc5;
    let other = 0x9747b28c;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      one = Math.imul(one ^ unit, 0x01000193);
      other = Math.imul(other ^ (unit + i), 0x01000193);
    }
    return [one, other].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
  }

  /**
   * @param {Site} site
   * @param {readonly any[]} entries
   * @param {number} made when, in milliseconds since 1970
   * @param {Study} study
   * @param {readonly Dated[]} plans
   * @returns {string} the file's text
   */
  function write(site, entries, made, { retention, newPerDay, chosen }, plans) {
    const text = JSON.stringify(entries);
    const settings = { retention, newPerDay, chosen };
    const head = {
      format, v: version, site: site.id, title: site.title, made, settings, plans,
      count: entries.length,
      checksum: checksum(JSON.stringify(settings) + JSON.stringify(plans) + text),
    };
    return JSON.stringify(head).slice(0, -1) + ',"entries":' + text + '}\n';
  }

  /**
   * What a file holds. It is taken whole or not at all: throws an Error that says why not.
   * @param {string} text
   * @param {string} siteID
   * @returns {{entries: any[], settings: Study | null, plans: Dated[]}}
   */
  function read(text, siteID) {
    if (text.length > largest) throw new Error(t('The file is larger than 100 MB.'));
    const file = parsed(text);
    if (!isPlain(file) || file.format !== format) {
      throw new Error(t('This is not a file of progress that this app has saved.'));
    }
    if (![1, 2, version].includes(file.v)) {
      throw new Error(t('A later version of the app has saved this file. Build the site again.'));
    }
    if (file.site !== siteID) {
      throw new Error(t('This progress belongs to another site: {title}.',
        { title: typeof file.title === 'string' ? file.title.slice(0, 100) : '?' }));
    }
    const { entries } = file;
    const settings = file.v === 1 ? null : file.settings;
    const plans = file.v < 3 ? [] : file.plans;
    const sealed = (settings ? JSON.stringify(settings) : '') +
      (file.v < 3 ? '' : JSON.stringify(plans)) + JSON.stringify(entries);
    if (!Array.isArray(entries) || file.count !== entries.length || !arePlans(plans) ||
        (file.v > 1 && !isStudy(settings)) || file.checksum !== checksum(sealed)) {
      throw new Error(t('The file is damaged: it does not hold what was saved. Save it again.'));
    }
    entries.forEach(function (entry, i) {
      if (!isSound(entry)) {
        throw new Error(t('Entry {n} of the file is not one that this app writes.', { n: i + 1 }));
      }
    });
    return { entries, settings, plans };
  }

  /**
   * @param {any} value
   * @returns {value is Study}
   */
  function isStudy(value) {
    return isPlain(value) && RECTO.retention.fits(value.retention) &&
      Number.isInteger(value.newPerDay) && value.newPerDay >= 0 && value.newPerDay <= 999 &&
      Number.isFinite(value.chosen) && Object.keys(value).length === 3;
  }

  /**
   * The settings to go on with, the same ones whichever of two devices asks: those chosen last.
   * @param {Study} own
   * @param {Study | null} other
   * @returns {Study | null} null when the own ones stay
   */
  function newer(own, other) {
    if (!other || other.chosen === 0) return null;
    const rank = (/** @type {Study} */ { chosen, retention, newPerDay }) =>
      [chosen, retention, newPerDay];
    const [one, two] = [rank(own), rank(other)];
    const i = one.findIndex((value, k) => value !== two[k]);
    return i >= 0 && two[i] > one[i] ? other : null;
  }

  /**
   * @param {any} value
   * @returns {value is Dated[]}
   */
  function arePlans(value) {
    return Array.isArray(value) && new Set(value.map((plan) => plan && plan[0])).size ===
      value.length && value.every((plan) => Array.isArray(plan) && plan.length === 3 &&
        typeof plan[0] === 'string' && plan[0] !== '' && plan[0].length <= 400 && isDate(plan[1]) &&
        Number.isFinite(plan[2]) && plan[2] >= 0);
  }

  /** @param {any} value a day such as `2026-11-27`, or an empty text */
  function isDate(value) {
    if (value === '') return true;
    if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
    const time = Date.parse(value + 'T00:00:00Z');
    return Number.isFinite(time) && new Date(time).toISOString().startsWith(value);
  }

  /**
   * The dates of exams that a browser keeps, in the order of the decks' names.
   * @param {Map<string, any>} values
   * @returns {Dated[]}
   */
  function plansIn(values) {
    /** @type {Dated[]} */
    const plans = [];
    for (const [key, plan] of values) {
      if (!key.startsWith('plan ') || !plan || !isDate(plan.date)) continue;
      plans.push([key.slice(5), plan.date, Number.isFinite(plan.chosen) ? plan.chosen : 0]);
    }
    return plans.sort((one, other) => one[0] < other[0] ? -1 : 1);
  }

  /**
   * Those of a file's dates that win over the own ones, the same whichever of two devices asks.
   * @param {readonly Dated[]} own
   * @param {readonly Dated[]} others
   */
  function newerPlans(own, others) {
    const known = new Map(own.map((plan) => [plan[0], plan]));
    return others.filter(function ([deck, date, chosen]) {
      const [, ownDate, ownChosen] = known.get(deck) || ['', '', -1];
      return chosen > ownChosen || (chosen === ownChosen && date > ownDate);
    });
  }

  /** @param {string} text */
  function parsed(text) {
    try {
      return JSON.parse(text.replace(/^\uFEFF/, ''));
    } catch (error) {
      throw new Error(t('The file is damaged or is not a file of progress.'));
    }
  }

  /** @param {any} value */
  function isPlain(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  }

  /**
   * Whether an entry may be kept: one that is understood, or a modest one of a later version.
   * @param {any} entry
   */
  function isSound(entry) {
    if (!isPlain(entry) || !isHarmless(entry, 0)) return false;
    if (Number.isInteger(entry.v) && entry.v > RECTO.log.version) {
      return typeof entry.id === 'string' && entry.id !== '' && entry.id.length <= 400 &&
        JSON.stringify(entry).length <= 20000;
    }
    return RECTO.log.isEntry(entry) && Math.abs(entry.t) < 8.64e15;
  }

  /**
   * @param {any} value
   * @param {number} depth
   * @returns {boolean}
   */
  function isHarmless(value, depth) {
    if (typeof value !== 'object' || value === null) return true;
    return depth < 4 && Object.keys(value).every((key) =>
      !forbidden.has(key) && isHarmless(value[key], depth + 1));
  }

  /**
   * What a file's entries add to a log. An id that stands for two different entries means that one
   * of the logs is not what it seems: throws an Error.
   * @param {readonly any[]} known
   * @param {readonly any[]} incoming
   * @returns {Union}
   */
  function union(known, incoming) {
    const byID = new Map(known.map((entry) => [entry.id, entry]));
    /** @type {Union} */
    const made = { added: [], same: 0, decks: new Map(), from: Infinity, to: -Infinity };
    for (const entry of incoming) {
      const own = byID.get(entry.id);
      if (own === undefined) {
        byID.set(entry.id, entry);
        made.added.push(entry);
        made.from = Math.min(made.from, Number(entry.t));
        made.to = Math.max(made.to, Number(entry.t));
        made.decks.set(entry.deck, (made.decks.get(entry.deck) || 0) + 1);
      } else if (canonical(own) === canonical(entry)) {
        made.same++;
      } else {
        throw new Error(t('The file and this browser tell different things of one review, {id}.',
          { id: entry.id }));
      }
    }
    return made;
  }

  /**
   * @param {any} value
   * @returns {string}
   */
  function canonical(value) {
    return JSON.stringify(Object.keys(value).sort().map((key) => [key, value[key]]));
  }

  /**
   * The entries as chunks of an import, and the number from which this device may go on counting.
   * @param {readonly any[]} entries
   * @param {string} name of the import
   * @param {{id: string, next: number} | undefined} device
   */
  function chunks(entries, name, device) {
    /** @type {Chunk[]} */
    const made = [];
    for (let i = 0; i < entries.length; i += RECTO.log.chunkSize) {
      made.push({
        key: RECTO.log.chunkKey('import ' + name, i), v: RECTO.log.version,
        device: 'import ' + name, first: i, reviews: entries.slice(i, i + RECTO.log.chunkSize),
      });
    }
    let next = device ? device.next : 0;
    for (const { id } of entries) {
      if (!device || !id.startsWith(device.id + '-')) continue;
      const counted = Number(id.slice(device.id.length + 1));
      if (Number.isSafeInteger(counted)) next = Math.max(next, counted + 1);
    }
    return { chunks: made, next };
  }

  return { checksum, write, read, newer, plansIn, newerPlans, union, chunks, largest };
})();
