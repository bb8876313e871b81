'use strict';
// The only place where text becomes HTML or a script's address. The page's policy admits nothing
// but this one policy, and the policy admits nothing but what the site's own data files hold.
RECTO.trust = (function () {
  /** @type {Set<string>} */
  const cardHTML = new Set();
  /** @type {Set<string>} */
  const scripts = new Set();

  /** @param {string} html */
  function createHTML(html) {
    if (!cardHTML.has(html)) throw new TypeError('This HTML is not from a deck of this site.');
    return html;
  }

  /** @param {string} url */
  function createScriptURL(url) {
    if (!scripts.has(url)) throw new TypeError('This script is not one of this site.');
    return url;
  }

  const rules = { createHTML, createScriptURL };
  /** @type {{trustedTypes?: {createPolicy: (name: string, rules: object) => any}}} */
  const browser = /** @type {any} */ (globalThis);
  const policy = browser.trustedTypes ? browser.trustedTypes.createPolicy('recto', rules) : rules;

  /** @param {Site} site */
  function admitSite(site) {
    for (const deck of site.decks) {
      for (const address of [deck.data].concat(deck.more || [])) {
        if (/^data\/(?:[^/\\:?#]+\/)?[^/\\:?#]+\.js$/.test(address)) scripts.add(address);
      }
    }
  }

  /**
   * @param {string} name of a part of the app, or of a language's words: `exam`, `words/de`
   * @returns {string} its script's address
   */
  function admitPart(name) {
    const address = 'assets/' + name + '.js';
    if (/^(?:[a-z]+\/)?[A-Za-z-]+(?:\.min)?$/.test(name)) scripts.add(address);
    return address;
  }

  /** @param {Deck} deck */
  function admitDeck(deck) {
    for (const card of deck.cards) {
      for (const html of [card.prompt, card.answer, card.explanation]) admit(html);
      for (const option of card.options || []) {
        admit(option.html);
        admit(option.why);
      }
    }
  }

  /** @param {string | undefined} html */
  function admit(html) {
    if (!html) return;
    cardHTML.add(html);
    cardHTML.add(unwrapped(html));
  }

  /**
   * The inside of a text that is one paragraph, for places that hold no paragraphs.
   * @param {string} html
   */
  function unwrapped(html) {
    const inside = /^\s*<p>([^]*)<\/p>\s*$/.exec(html);
    return inside && !inside[1].includes('<p>') ? inside[1] : html;
  }

  /**
   * Puts a card's HTML into an element.
   * @param {HTMLElement} element
   * @param {string} html
   */
  function fill(element, html) {
    element.innerHTML = policy.createHTML(html);
  }

  /**
   * @param {HTMLScriptElement} script
   * @param {string} url
   */
  function aim(script, url) {
    script.src = policy.createScriptURL(url);
  }

  /**
   * Registers the service worker, which lies in the site's root beside the app.
   * @param {'sw.js'} url
   */
  function register(url) {
    scripts.add(url);
    return navigator.serviceWorker.register(policy.createScriptURL(url));
  }

  return { admitSite, admitPart, admitDeck, unwrapped, fill, aim, register };
})();
