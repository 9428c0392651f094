// The Home tab of the app.
import { fill, h, icon } from './dom.js';
import { act, store } from './store.js';
import { offered, render } from './blocks.js';

const filled = new Map();
let drawn = '';

export function drawHome(main) {
  const view = store.state.home;
  const stamp = JSON.stringify([store.as, view]);
  if (stamp === drawn && main.firstElementChild?.classList.contains('home')) return;
  drawn = stamp;
  const slot = (block, part) => `${store.as}/${block.block_id}/${part.action_id}`;
  const place = {
    kept: (block, part) => filled.get(slot(block, part)),
    keep: (block, part, state) => filled.set(slot(block, part), state),
    click: (block, part, chosen) => act({ do: 'click', view: view.id, block_id: block.block_id, action_id: part.action_id, chosen }),
    load: async (block, part, typed) => offered(await act({ do: 'options', view: view.id, block_id: block.block_id, action_id: part.action_id, value: typed })),
  };
  fill(main, h('div', { class: 'home' },
    h('div', { class: 'head' }, h('div', { class: 'title' }, h('h1', {}, icon('home'), 'Debrief'), h('span', { class: 'topic' }, 'Home'))),
    h('div', { class: 'scroller' }, view?.blocks?.length
      ? h('div', { class: 'view' }, render(view.blocks, place))
      : h('div', { class: 'empty' }, h('h2', {}, 'Nothing here yet'), h('p', {}, 'Debrief fills this page when it has something for you.')))));
}
