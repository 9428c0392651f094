// Everything a person can fill in, each with the state that Slack's own clients send for it.
import { h } from './dom.js';
import { picker } from './picker.js';
import { store, channelName } from './store.js';
import { textOf } from './mrkdwn.js';
import { at, hour, isoDay } from './time.js';

const worded = (option) => ({ key: option.value, label: option.text.text, hint: option.description?.text, option });
const someone = (id) => {
  const one = store.state.people.find((each) => each.id === id);
  return { key: id, label: one?.name ?? id, hint: one?.team, option: id };
};
const somewhere = (id) => {
  const one = store.state.channels.find((each) => each.id === id);
  return { key: id, label: one ? (one.is_im ? channelName(one) : `#${one.name}`) : id, option: id };
};
const matching = (options) => (typed) => options.filter((one) =>
  one.label.toLowerCase().includes(typed.toLowerCase()) || one.hint?.toLowerCase().includes(typed.toLowerCase()));

const flat = (element) => element.options ?? (element.option_groups ?? []).flatMap((group) => group.options);
const people = () => store.state.people.filter((one) => !one.is_bot).map((one) => someone(one.id));
const places = () => store.state.channels.filter((one) => !one.is_im && !one.is_archived).map((one) => somewhere(one.id));

/** What each kind of select offers, and the words it uses for what was chosen. */
const SELECTS = {
  static_select: { many: false, field: 'selected_option', first: 'initial_option', as: worded, all: (e) => flat(e).map(worded) },
  external_select: { many: false, field: 'selected_option', first: 'initial_option', as: worded, asked: true },
  users_select: { many: false, field: 'selected_user', first: 'initial_user', as: someone, all: people },
  conversations_select: { many: false, field: 'selected_conversation', first: 'initial_conversation', as: somewhere, all: places },
  channels_select: { many: false, field: 'selected_channel', first: 'initial_channel', as: somewhere, all: places },
};
for (const [name, kind] of Object.entries({ ...SELECTS })) {
  SELECTS[`multi_${name}`] = { ...kind, many: true, field: `${kind.field}s`, first: `${kind.first}s` };
}

function select(element, state, { set, load, label }) {
  const kind = SELECTS[element.type];
  const had = state[kind.field] ?? (kind.many ? [] : null);
  return picker({
    many: kind.many,
    label,
    placeholder: element.placeholder?.text ?? (kind.many ? 'Choose some' : 'Choose one'),
    chosen: (kind.many ? had : had === null ? [] : [had]).map(kind.as),
    search: kind.asked ? async (typed) => (await load(typed)).map(worded) : matching(kind.all(element)),
    onchange: (all) => set({ type: element.type, [kind.field]: kind.many ? all : (all[0] ?? null) }),
  });
}

function boxes(element, state, { set, label }) {
  const many = element.type === 'checkboxes';
  const name = `group-${Math.random().toString(36).slice(2)}`;
  const had = new Set((many ? state.selected_options ?? [] : [state.selected_option].filter(Boolean)).map((one) => one.value));
  const row = (option) => h('label', { class: 'box' },
    h('input', {
      type: many ? 'checkbox' : 'radio', name, checked: had.has(option.value),
      onchange: (event) => {
        if (!many) had.clear();
        if (event.target.checked) had.add(option.value);
        else had.delete(option.value);
        const chosen = element.options.filter((one) => had.has(one.value));
        set(many ? { type: element.type, selected_options: chosen } : { type: element.type, selected_option: chosen[0] ?? null });
      },
    }),
    h('span', {}, textOf(option.text), option.description && h('small', {}, textOf(option.description))));
  return h('div', { role: many ? 'group' : 'radiogroup', 'aria-label': label }, element.options.map(row));
}

function text(element, state, { set, enter, label }) {
  const given = {
    'aria-label': label, value: state.value ?? '', placeholder: element.placeholder?.text, maxlength: element.max_length,
    oninput: (event) => set({ type: element.type, value: event.target.value || null }, true),
    onkeydown: (event) => { if (event.key === 'Enter' && enter && !element.multiline) enter(event); },
  };
  if (element.multiline) return h('textarea', { ...given, rows: 5 });
  const kinds = { number_input: 'number', email_text_input: 'email', url_text_input: 'url' };
  return h('input', { ...given, type: kinds[element.type] ?? 'text', step: element.is_decimal_allowed ? 'any' : undefined });
}

function dateTime(element, state, { set, label }) {
  const had = state.selected_date_time ? new Date(state.selected_date_time * 1000) : null;
  const day = h('input', { type: 'date', 'aria-label': `${label}: day`, value: had ? isoDay(had) : '', onchange: tell });
  const time = h('input', { type: 'time', 'aria-label': `${label}: time`, value: had ? hour(had) : '', onchange: tell });
  function tell() {
    const whole = day.value && time.value ? Math.floor(at(day.value, time.value) / 1000) : null;
    set({ type: element.type, selected_date_time: whole });
  }
  return h('span', { class: 'pair' }, day, time);
}

/** The state an element starts with. */
export function firstState(element) {
  const kind = SELECTS[element.type];
  if (kind) return { type: element.type, [kind.field]: element[kind.first] ?? (kind.many ? [] : null) };
  switch (element.type) {
    case 'checkboxes': return { type: element.type, selected_options: element.initial_options ?? [] };
    case 'radio_buttons': return { type: element.type, selected_option: element.initial_option ?? null };
    case 'datepicker': return { type: element.type, selected_date: element.initial_date ?? null };
    case 'timepicker': return { type: element.type, selected_time: element.initial_time ?? null };
    case 'datetimepicker': return { type: element.type, selected_date_time: element.initial_date_time ?? null };
    default: return { type: element.type, value: element.initial_value ?? null };
  }
}

/** What was chosen or typed, without the wrapping that a state has. */
export const chosenIn = (state) => Object.entries(state).find(([name]) => name !== 'type')?.[1] ?? null;

export const isInput = (element) => Boolean(SELECTS[element?.type]) ||
  ['checkboxes', 'radio_buttons', 'datepicker', 'timepicker', 'datetimepicker', 'plain_text_input', 'number_input', 'email_text_input', 'url_text_input'].includes(element?.type);

/** @param tools `set(state, typing)` keeps what was filled in, `load(typed)` asks the app for options, `label` names the field. */
export function control(element, state, tools) {
  if (SELECTS[element.type]) return select(element, state, tools);
  switch (element.type) {
    case 'checkboxes':
    case 'radio_buttons': return boxes(element, state, tools);
    case 'datepicker': return h('input', { type: 'date', 'aria-label': tools.label, value: state.selected_date ?? '', onchange: (event) => tools.set({ type: element.type, selected_date: event.target.value || null }) });
    case 'timepicker': return h('input', { type: 'time', 'aria-label': tools.label, value: state.selected_time ?? '', onchange: (event) => tools.set({ type: element.type, selected_time: event.target.value || null }) });
    case 'datetimepicker': return dateTime(element, state, tools);
    default: return text(element, state, tools);
  }
}
