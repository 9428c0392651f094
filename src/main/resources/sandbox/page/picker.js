// One searchable list for every kind of select: one choice or many, known options or asked for while typing.
import { h, fill, icon } from './dom.js';

let count = 0;

/**
 * @param search text → options, or a promise of them; an option is `{key, label, hint?, option}`
 * @param chosen options chosen so far
 */
export function picker({ search, chosen, many, placeholder, label, onchange }) {
  const id = `pick-${++count}`;
  let picked = [...chosen];
  let options = [];
  let marked = 0;
  const chips = h('span', { class: 'chips' });
  const list = h('ul', { class: 'options', role: 'listbox', id, hidden: true });
  const input = h('input', {
    type: 'text', role: 'combobox', autocomplete: 'off', 'aria-controls': id, 'aria-expanded': 'false', 'aria-label': label,
    oninput: () => open(), onfocus: () => input.select(), onclick: () => open(), onkeydown: keys, onblur: () => setTimeout(close, 150),
  });
  const box = h('div', { class: many ? 'picker many' : 'picker', onclick: () => input.focus() }, chips, input, icon('down'), list);

  function show() {
    if (many) {
      fill(chips, picked.map((one) => h('span', { class: 'chip' }, one.label,
        h('button', { type: 'button', 'aria-label': `Remove ${one.label}`, onclick: () => drop(one) }, '×'))));
      input.placeholder = picked.length ? '' : placeholder;
    } else {
      input.value = picked[0]?.label ?? '';
      input.placeholder = placeholder;
    }
  }

  let asked = 0;
  async function open() {
    const mine = ++asked;
    const typed = !many && input.value === picked[0]?.label ? '' : input.value;
    const found = await search(typed.trim());
    if (mine !== asked) return;
    options = found.filter((one) => !many || !picked.some((other) => other.key === one.key));
    marked = 0;
    draw();
  }

  function draw() {
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    fill(list, options.length ? options.map((one, at) => h('li', {
      role: 'option', id: `${id}-${at}`, class: at === marked ? 'on' : undefined, 'aria-selected': at === marked ? 'true' : 'false',
      onmousedown: (event) => { event.preventDefault(); take(one); },
    }, one.label, one.hint && h('small', {}, one.hint))) : h('li', { class: 'none' }, 'Nothing found'));
    input.setAttribute('aria-activedescendant', `${id}-${marked}`);
    list.children[marked]?.scrollIntoView({ block: 'nearest' });
  }

  function close() {
    asked++;
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    if (many) input.value = '';
    show();
  }

  function take(one) {
    picked = many ? [...picked, one] : [one];
    close();
    onchange(picked.map((each) => each.option));
  }

  function drop(one) {
    picked = picked.filter((each) => each.key !== one.key);
    show();
    onchange(picked.map((each) => each.option));
  }

  function keys(event) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) { open(); return; }
      marked = (marked + (event.key === 'ArrowDown' ? 1 : options.length - 1)) % Math.max(1, options.length);
      draw();
    } else if (event.key === 'Enter' && !list.hidden && options[marked]) {
      event.preventDefault();
      take(options[marked]);
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === 'Backspace' && many && !input.value && picked.length) {
      drop(picked.at(-1));
    } else if (event.key === 'Backspace' && !many && picked.length && input.value === picked[0].label) {
      picked = [];
      show();
      onchange([]);
    }
  }

  show();
  return box;
}
