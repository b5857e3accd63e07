// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

const digits = text => (text ?? '').replace(/\D/g, '');

/**
 * Merges the structures of a network that two lists have in common. With the same telephone, the earlier record is
 * kept, since it has hours. Otherwise the later telephone is used, at the place of the earlier record.
 *
 * @param later - id of the source of the later list, and names of the networks in both lists.
 */
export function joinServices(records, later) {
  const counts = { sameTelephone: 0, laterTelephone: 0, onlyLater: 0, onlyEarlier: 0 };
  const groups = new Map();
  const elsewhere = [];
  for (const record of records) {
    const network = record.networks?.find(name => later.networks.includes(name));
    if (!network) {
      elsewhere.push(record);
      continue;
    }
    const key = `${network} ${record.address.communeCode}`;
    const group = groups.get(key) ?? { earlier: [], later: [] };
    group[record.sourceId === later.id ? 'later' : 'earlier'].push(record);
    groups.set(key, group);
  }
  const joined = [...groups.values()].flatMap(group => joinGroup(group, counts));
  return { directory: [...joined, ...elsewhere], counts };
}

/** Merges the structures of a network in a commune. */
function joinGroup({ earlier, later }, counts) {
  const left = [...earlier];
  const take = isMatch => {
    const index = left.findIndex(isMatch);
    return index < 0 ? undefined : left.splice(index, 1)[0];
  };
  const pairs = later.map(record => ({ record, same: take(each => digits(each.phone) === digits(record.phone)) }));
  const isAlone = earlier.length === 1 && later.length === 1;
  const matches = pairs.map(({ record, same }) => {
    if (same) {
      counts.sameTelephone++;
      return same;
    }
    const place = isAlone ? take(() => true) : undefined;
    counts[place ? 'laterTelephone' : 'onlyLater']++;
    return place ? withPlaceOf(record, place) : record;
  });
  counts.onlyEarlier += left.length;
  return [...matches, ...left];
}

function withPlaceOf(record, { lat, lon, address }) {
  return address.precision === 'exact'
    ? { ...record, lat, lon, address: { ...record.address, precision: 'exact' } }
    : record;
}
