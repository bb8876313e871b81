'use strict';
// Building pages out of elements. Text is always text: HTML comes only through `RECTO.trust`.
RECTO.dom = (function () {
  /**
   * An element with attributes and children. A function is a listener (`onclick`), `true` an empty
   * attribute; `false` and undefined leave it out.
   * @template {keyof HTMLElementTagNameMap} Tag
   * @param {Tag} tag
   * @param {Record<string, string | boolean | undefined | ((event: any) => void)>} attributes
   * @param {...(Node | string | null | false)} children
   * @returns {HTMLElementTagNameMap[Tag]}
   */
  function h(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (typeof value === 'function') element.addEventListener(name.slice(2), value);
      else if (value === true) element.setAttribute(name, '');
      else if (value !== undefined && value !== false) element.setAttribute(name, value);
    }
    for (const child of children) if (child !== null && child !== false) element.append(child);
    return element;
  }

  /**
   * An element with a card's text in it, in the card's language and direction.
   * @param {'div' | 'span' | 'li'} tag
   * @param {string} className
   * @param {string} html
   * @param {string} language
   */
  function cardText(tag, className, html, language) {
    const element = h(tag, { class: className, lang: language, dir: 'auto' });
    RECTO.trust.fill(element, tag === 'div' ? html : RECTO.trust.unwrapped(html));
    RECTO.reading.dress(element, html);
    if (tag === 'div' && element.querySelector('img')) zoomable(element);
    return element;
  }

  /**
   * Lets pictures be enlarged, as soon as that can be done.
   * @param {Element} element
   */
  function zoomable(element) {
    RECTO.loader.part('zoom').then(() => RECTO.zoom.prepare(element), () => {});
  }

  /**
   * A key to press, shown where a keyboard is likely and shortcuts are on.
   * @param {string} key
   */
  function hint(key) {
    return h('span', { class: 'kbd hint', 'aria-hidden': 'true' }, key);
  }

  /**
   * Moves the focus to a place in the page, such as a heading, and shows it from its top.
   * @param {HTMLElement} element
   */
  function focusOn(element) {
    if (!element.hasAttribute('tabindex') && !element.matches('button, a, input')) {
      element.setAttribute('tabindex', '-1');
    }
    element.focus({ preventScroll: true });
    const box = element.getBoundingClientRect();
    if (box.top < 0 || box.bottom > window.innerHeight * 0.75) {
      element.scrollIntoView({ block: 'start' });
    }
  }

  const status = h('p', { role: 'status', id: 'status', class: 'visually-hidden' });

  /**
   * Says something to those who do not see the page.
   * @param {string} message
   */
  function say(message) {
    status.textContent = message;
  }

  return { h, cardText, hint, focusOn, status, say };
})();
