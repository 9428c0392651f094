// Elements without markup: text from people never passes through an HTML parser.

export function h(tag, props, ...kids) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (name === 'value' || name === 'checked') node[name] = value;
    else if (name === 'data') Object.assign(node.dataset, value);
    else node.setAttribute(name, value === true ? '' : value);
  }
  add(node, kids);
  return node;
}

function add(node, kids) {
  for (const kid of kids.flat(Infinity)) if (kid !== undefined && kid !== null && kid !== false) node.append(kid);
}

export function fill(node, ...kids) {
  node.replaceChildren();
  add(node, kids);
  return node;
}

/** Brings a list up to date: a child is made anew only when its stamp changed, so focus, selection and scrolling stay. */
export function keep(parent, items, { key, stamp, make }) {
  const old = new Map([...parent.children].map((child) => [child.dataset.key, child]));
  let at = parent.firstElementChild;
  for (const item of items) {
    const id = key(item);
    const mark = stamp(item);
    let child = old.get(id);
    old.delete(id);
    if (!child || child.stamp !== mark) {
      const fresh = make(item);
      fresh.dataset.key = id;
      fresh.stamp = mark;
      if (child) {
        if (child === at) at = fresh;
        child.replaceWith(fresh);
      }
      child = fresh;
    }
    if (child === at) at = at.nextElementSibling;
    else parent.insertBefore(child, at);
  }
  for (const gone of old.values()) gone.remove();
}

const PATHS = {
  hash: 'M9 4 7 20M17 4l-2 16M4 9h17M3 15h17',
  lock: 'M7 11V8a5 5 0 0 1 10 0v3M5 11h14v9H5z',
  home: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z',
  reply: 'M20 18c0-5-3-8-9-8V6l-7 6 7 6v-4c4 0 7 1 9 4z',
  smile: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8 14c1 2 2.500 3 4 3s3-1 4-3M9 9v.5M15 9v.5',
  more: 'M5.500 12h.8M11.600 12h.8M17.700 12h.8',
  pin: 'M9 4h6l-1 6 3 3v2H7v-2l3-3zM12 15v5',
  close: 'M6 6l12 12M18 6 6 18',
  send: 'M4 12 20 5l-5 15-4-6z',
  clip: 'M8 12.500 14.500 6a3.500 3.500 0 0 1 5 5L11 19.500a5.500 5.500 0 0 1-8-8L11 3.500',
  play: 'M8 5v14l11-7z',
  stop: 'M7 7h10v10H7z',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3 2',
  down: 'M6 9l6 6 6-6',
  file: 'M6 3h8l5 5v13H6zM14 3v5h5',
  link: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
  plus: 'M12 5v14M5 12h14',
  bolt: 'M13 3 5 14h6l-1 7 8-11h-6z',
  eye: 'M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
};

export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}

export const iconButton = (name, label, onclick, extra) =>
  h('button', { type: 'button', class: 'quiet', 'aria-label': label, title: label, onclick, ...extra }, icon(name));
