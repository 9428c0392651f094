// The modal on top of the stack. What was filled in stays through errors, updates and views pushed over it.
import { fill, h, iconButton } from './dom.js';
import { act, notice, store } from './store.js';
import { offered, render } from './blocks.js';
import { firstState, isInput } from './inputs.js';
import { textOf } from './mrkdwn.js';

const filled = new Map();
let dialog = null;
let errors = {};
let busy = false;
let drawn = '';

const fields = (view) => view.blocks.flatMap((block) => [block.element, block.accessory, ...(block.type === 'actions' ? block.elements : [])]
  .filter(isInput).map((part) => ({ block, part })));
const slot = (view, block, part) => `${view.id}/${block.block_id}/${part.action_id}`;

/** `view.state.values`: everything on the view, filled in or as it began. */
function values(view) {
  const out = {};
  for (const { block, part } of fields(view)) (out[block.block_id] ??= {})[part.action_id] = filled.get(slot(view, block, part)) ?? firstState(part);
  return out;
}

export function drawModal() {
  const stack = store.state.views ?? [];
  const view = stack.at(-1);
  if (!view) {
    if (dialog) {
      dialog.remove();
      document.getElementById(store.thread ? 'reply' : 'composer')?.focus();
    }
    dialog = null;
    drawn = '';
    return;
  }
  const stamp = JSON.stringify([view.id, view.blocks, view.title, view.submit, view.close, stack.length, errors, store.as]);
  if (stamp === drawn && dialog) return;
  if (!drawn.startsWith(`["${view.id}"`)) errors = {};
  drawn = JSON.stringify([view.id, view.blocks, view.title, view.submit, view.close, stack.length, errors, store.as]);
  if (!dialog) {
    dialog = h('dialog', { class: 'modal', oncancel: (event) => { event.preventDefault(); leave(); } });
    document.body.append(dialog);
    dialog.showModal();
  }
  redraw(view, stack.length);
}

function redraw(view, depth) {
  const at = document.activeElement?.closest?.('[data-field]')?.dataset.field;
  const caret = document.activeElement?.selectionStart;
  const scrolled = dialog.querySelector('.modal-body')?.scrollTop ?? 0;
  const place = {
    errors,
    kept: (block, part) => filled.get(slot(view, block, part)),
    keep: (block, part, state) => filled.set(slot(view, block, part), state),
    click: (block, part, chosen) => act({ do: 'click', view: view.id, block_id: block.block_id, action_id: part.action_id, chosen, values: values(view) }),
    load: async (block, part, typed) => offered(await act({ do: 'options', view: view.id, block_id: block.block_id, action_id: part.action_id, value: typed })),
  };
  const form = h('form', { onsubmit: (event) => { event.preventDefault(); submit(view); } },
    h('div', { class: 'modal-head' }, h('span', { class: 'mark', 'aria-hidden': 'true' }), h('h2', {}, textOf(view.title)), iconButton('close', 'Close', () => leave())),
    h('div', { class: 'modal-body view' }, render(view.blocks, place)),
    h('div', { class: 'modal-foot' }, h('p', { class: 'said', role: 'status' }),
      h('button', { type: 'button', class: 'plain', onclick: () => leave() }, view.close ? textOf(view.close) : depth > 1 ? 'Back' : 'Cancel'),
      view.submit && h('button', { type: 'submit', class: 'solid' }, textOf(view.submit))));
  [...form.querySelector('.modal-body').children].forEach((each, index) => { each.dataset.field = view.blocks[index]?.block_id ?? index; });
  fill(dialog, form);
  form.querySelector('.modal-body').scrollTop = scrolled;
  const wrong = form.querySelector('.wrong');
  const target = wrong ?? (at && form.querySelector(`[data-field="${CSS.escape(at)}"]`)) ?? form.querySelector('.b-input');
  const input = target?.querySelector('input, textarea, select');
  input?.focus();
  if (!wrong && at && typeof caret === 'number' && input?.setSelectionRange && input.type !== 'date') try { input.setSelectionRange(caret, caret); } catch { /* this kind has no caret */ }
}

/** Numbers and the like that a person must fill in are checked as Slack's client does, before anything is sent. */
function missing(view) {
  const out = {};
  for (const block of view.blocks) {
    if (block.type !== 'input' || block.optional) continue;
    const state = filled.get(slot(view, block, block.element)) ?? firstState(block.element);
    const given = Object.entries(state).find(([name]) => name !== 'type')?.[1];
    if (given === null || given === undefined || given === '' || (Array.isArray(given) && !given.length)) out[block.block_id] = 'Please complete this field.';
  }
  return out;
}

async function submit(view) {
  if (busy) return;
  errors = missing(view);
  if (Object.keys(errors).length) {
    drawModal();
    return;
  }
  busy = true;
  const button = dialog.querySelector('.solid[type=submit]');
  button?.classList.add('busy');
  const answer = await act({ do: 'submit', view: view.id, values: values(view) });
  busy = false;
  button?.classList.remove('busy');
  errors = answer.errors ?? {};
  const said = dialog?.querySelector('.said');
  if (said) said.textContent = answer.ok || answer.errors ? '' : 'Not sent. What you wrote is kept here; try again.';
  if (store.state.views?.length) drawModal();
}

async function leave() {
  const view = (store.state.views ?? []).at(-1);
  errors = {};
  if (view && !(await act({ do: 'close', view: view.id })).ok) notice('The window could not be closed.');
}
