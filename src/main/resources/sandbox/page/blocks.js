// Block Kit as elements, for messages, modals and the Home tab alike.
import { h, icon } from './dom.js';
import { chosenIn, control, firstState, isInput } from './inputs.js';
import { channelLink, link, mention, mrkdwn, textOf } from './mrkdwn.js';
import { emoji } from './emoji.js';

/**
 * Where blocks stand. `click(block, element, chosen)` tells the app; `load(block, element, typed)` asks it for options;
 * `kept(block, element)` and `keep(block, element, state)` hold what was filled in; `errors` are by block_id.
 */
export const render = (blocks, place) => (blocks ?? []).map((block) => one(block, place));

function one(block, place) {
  switch (block.type) {
    case 'section': return section(block, place);
    case 'header': return h('h3', { class: 'b-header' }, textOf(block.text));
    case 'divider': return h('hr');
    case 'context': return h('div', { class: 'b-context' }, block.elements.map((each) => (each.type === 'image' ? picture(each, 'tiny') : h('span', {}, textOf(each)))));
    case 'actions': return h('div', { class: 'b-actions' }, block.elements.map((each) => element(block, each, place)));
    case 'image': return h('figure', {}, block.title && h('figcaption', {}, textOf(block.title)), picture(block, 'wide'));
    case 'input': return input(block, place);
    case 'rich_text': return h('div', {}, block.elements.map(rich));
    case 'markdown': return h('div', {}, mrkdwn(block.text));
    default: return h('p', { class: 'unknown' }, `This workspace does not draw blocks of type “${block.type}”.`);
  }
}

/** The options in an app's answer, whether they come in groups or not. */
export const offered = (answer) => answer.options ?? (answer.option_groups ?? []).flatMap((group) => group.options);

const picture = (image, size) => h('img', { class: size, src: image.image_url ?? image.slack_file?.url, alt: image.alt_text, loading: 'lazy' });

function section(block, place) {
  const long = block.accessory && isInput(block.accessory) && !['static_select', 'datepicker', 'timepicker'].includes(block.accessory.type);
  return h('div', { class: long ? 'b-section tall' : 'b-section' },
    h('div', { class: 'b-text' }, block.text && h('div', {}, textOf(block.text)),
      block.fields && h('div', { class: 'b-fields' }, block.fields.map((field) => h('div', {}, textOf(field))))),
    block.accessory && h('div', { class: 'b-accessory' }, element(block, block.accessory, place)));
}

function input(block, place) {
  const error = place.errors?.[block.block_id];
  const label = block.label.text;
  return h('div', { class: error ? 'b-input wrong' : 'b-input' },
    h('div', { class: 'b-label' }, textOf(block.label), block.optional && h('small', {}, 'optional')),
    field(block, block.element, place, label),
    error && h('p', { class: 'error', role: 'alert' }, error),
    block.hint && h('p', { class: 'hint' }, textOf(block.hint)));
}

function field(block, part, place, label) {
  const tells = block.type !== 'input' || block.dispatch_action;
  return control(part, place.kept?.(block, part) ?? firstState(part), {
    label,
    load: (typed) => place.load(block, part, typed),
    set: (state, typing) => {
      place.keep?.(block, part, state);
      if (tells && !typing) place.click(block, part, chosenIn(state));
    },
    enter: tells && part.type === 'plain_text_input'
      ? (event) => { event.preventDefault(); place.click(block, part, event.target.value); } : undefined,
  });
}

function element(block, part, place) {
  if (part.type === 'button') return button(block, part, place);
  if (part.type === 'overflow') return overflow(block, part, place);
  if (part.type === 'image') return picture(part, 'small');
  if (isInput(part)) return field(block, part, place, part.placeholder?.text ?? 'Choose');
  return h('span', { class: 'unknown' }, part.type);
}

/** A press is shown at once and given once: the button rests until the app has answered. */
async function press(target, work) {
  target.disabled = true;
  target.classList.add('busy');
  try {
    await work();
  } finally {
    target.disabled = false;
    target.classList.remove('busy');
  }
}

function button(block, part, place) {
  const kind = part.style === 'primary' ? 'solid' : part.style === 'danger' ? 'danger' : 'plain';
  return h('button', {
    type: 'button', class: kind, 'aria-label': part.accessibility_label,
    onclick: async (event) => {
      if (part.confirm && !(await confirmed(part.confirm))) return;
      const target = event.target.closest('button');
      await press(target, () => place.click(block, part));
      if (/^https?:/.test(part.url ?? '')) window.open(part.url, '_blank', 'noopener');
    },
  }, textOf(part.text), part.url && icon('link'));
}

function overflow(block, part, place) {
  const menu = h('div', { class: 'menu', hidden: true, role: 'menu' }, part.options.map((option) => h('button', {
    type: 'button', role: 'menuitem',
    onclick: async () => {
      menu.hidden = true;
      if (part.confirm && !(await confirmed(part.confirm))) return;
      await place.click(block, part, option);
      if (/^https?:/.test(option.url ?? '')) window.open(option.url, '_blank', 'noopener');
    },
  }, textOf(option.text), option.description && h('small', {}, textOf(option.description)))));
  return menuButton(menu, 'More choices');
}

/** A button with a menu under it: opens by click or key, walks by arrows, closes by Escape or by leaving it. */
export function menuButton(menu, label, face) {
  const items = () => [...menu.querySelectorAll('button')];
  const toggle = h('button', {
    type: 'button', class: 'quiet', 'aria-label': label, title: label, 'aria-haspopup': 'menu',
    onclick: () => { menu.hidden = !menu.hidden; if (!menu.hidden) items()[0]?.focus(); },
  }, face ?? icon('more'));
  return h('span', {
    class: 'with-menu',
    onfocusout: (event) => { if (!event.currentTarget.contains(event.relatedTarget)) menu.hidden = true; },
    onkeydown: (event) => {
      if (menu.hidden) return;
      if (event.key === 'Escape') { event.stopPropagation(); event.preventDefault(); menu.hidden = true; toggle.focus(); }
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) { event.preventDefault(); items().at((items().indexOf(document.activeElement) + step) % items().length)?.focus(); }
    },
  }, toggle, menu);
}

function confirmed(asked) {
  return new Promise((resolve) => {
    const box = h('dialog', { class: 'confirm', onclose: () => { box.remove(); resolve(box.returnValue === 'yes'); } },
      h('form', { method: 'dialog' }, h('h2', {}, textOf(asked.title)), h('p', {}, textOf(asked.text)),
        h('div', { class: 'row end' },
          h('button', { value: 'no', class: 'plain' }, textOf(asked.deny)),
          h('button', { value: 'yes', class: asked.style === 'danger' ? 'danger' : 'solid' }, textOf(asked.confirm)))));
    document.body.append(box);
    box.showModal();
  });
}

function rich(part) {
  switch (part.type) {
    case 'rich_text_list': return h(part.style === 'ordered' ? 'ol' : 'ul', {}, part.elements.map((item) => h('li', {}, item.elements.map(richText))));
    case 'rich_text_quote': return h('blockquote', {}, part.elements.map(richText));
    case 'rich_text_preformatted': return h('pre', {}, part.elements.map(richText));
    default: return h('div', {}, part.elements.map(richText));
  }
}

function richText(part) {
  const wrap = { bold: 'strong', italic: 'em', strike: 'del', code: 'code' };
  let node = {
    user: () => mention(part.user_id), channel: () => channelLink(part.channel_id), emoji: () => emoji(`:${part.name}:`),
    link: () => link(part.url, part.text ?? part.url), broadcast: () => h('span', { class: 'mention me' }, `@${part.range}`),
  }[part.type]?.() ?? h('span', {}, (part.text ?? '').split(/(\n)/).map((run) => (run === '\n' ? h('br') : run)));
  for (const [style, tag] of Object.entries(wrap)) if (part.style?.[style]) node = h(tag, {}, node);
  return node;
}
