/** A small invented incident, whole and good: what the tests break, one thing at a time. */
export function goodSet() {
  return {
    $schema: '../fact-set.schema.json',
    id: 'harbour-ferry',
    version: '2026.6.1',
    asOf: '2026-06-22',
    title: { en: 'Ferry aground, June 2026' },
    licence: 'CC0-1.0',
    note: 'Invented for the tests.',
    languages: ['en', 'de'],
    period: { from: '2026-06-12', to: '2026-06-20' },
    about: [['grey-heron'], ['northbank', 'harbour-office']],
    topic: ['timetable'],
    entities: {
      'grey-heron': { kind: 'ship', names: { '*': ['Grey Heron'], de: ['Graureiher [II]'] } },
      'white-swan': { kind: 'ship', names: { '*': ['White Swan'] } },
      northbank: { kind: 'place', names: { '*': ['Northbank'] } },
      'harbour-office': { kind: 'office', names: { en: ['harbour office'], de: ['Hafenamt*'] } },
    },
    cues: {
      aground: { en: ['(ran|runs) aground', 'grounding'], de: ['auf Grund'] },
      passengers: { en: ['passengers'], de: ['Fahrgäste*'] },
      timetable: { en: ['new timetable'], de: ['neue* Fahrplan*'] },
      sank: { en: ['sank', 'went down'], de: ['gesunken'] },
      afloat: { en: ['stayed afloat'] },
    },
    sources: {
      courier: {
        publisher: 'The Northbank Courier',
        title: 'Six hours on the sandbank',
        url: 'https://northbankcourier.example/ferry',
        published: '2026-06-13',
        language: 'en',
        kind: 'secondary',
        relays: ['office', 'Reporter on the quay'],
      },
      office: { publisher: 'Harbour office', title: 'Meldung 14/2026', language: 'de', kind: 'primary' },
    },
    timeline: [
      { date: '2026-06-12', text: { en: 'The Grey Heron runs aground.' }, facts: ['grounding'] },
      { date: '2026-06-13', until: '2026-06-19', text: { en: 'Repairs.' } },
    ],
    facts: [
      {
        id: 'grounding',
        label: { en: 'Day of the grounding' },
        statement: { en: 'The Grey Heron ran aground on 12 June 2026.' },
        status: 'established',
        sources: ['office', 'courier'],
        relations: [{ kind: 'before', fact: 'new-timetable' }],
        values: [
          { id: 'date', kind: 'date', near: ['aground & @on | @from', '?timetable'], is: '2026-06-12' },
        ],
        tellings: [
          {
            id: 'sank',
            verdict: 'refuted',
            words: 'sank',
            near: ['grey-heron'],
            offer: { en: 'ran aground' },
          },
          { id: 'afloat', verdict: 'supported', words: 'afloat', near: ['$ship'], not: ['sank'] },
        ],
        examples: {
          supported: [{ lang: 'en', text: 'The Grey Heron ran aground off Northbank on 12 June.' }],
          refuted: [
            { lang: 'de', text: 'Die Grey Heron ist vor Northbank gesunken.', offers: 'ran aground' },
          ],
          ignored: [{ lang: 'en', text: 'Did the Grey Heron run aground off Northbank on 14 June?' }],
        },
      },
      {
        id: 'passengers',
        label: { en: 'People on board' },
        statement: { en: 'There were 84 or 86 passengers on board.' },
        status: 'disputed',
        sources: ['courier'],
        relations: [{ kind: 'part-of', fact: 'grounding' }],
        values: [
          {
            id: 'number',
            kind: 'quantity',
            near: ['passengers'],
            sides: [
              { is: 84, sources: ['courier'], note: { en: 'counted on the quay' } },
              { is: 86, sources: ['office'] },
            ],
          },
          { id: 'ship', kind: 'name', near: ['#passengers.number'], is: ['grey-heron'], among: ['ship'] },
        ],
      },
      {
        id: 'new-timetable',
        label: { en: 'The new timetable' },
        statement: { en: 'The new timetable applies from 20 June 2026.' },
        status: 'established',
        sources: ['office'],
        relations: [{ kind: 'directed', from: 'harbour-office', to: 'grey-heron' }],
        values: [{ id: 'from', kind: 'date', near: ['timetable'], is: '2026-06-20', event: true }],
      },
    ],
  };
}

/** A copy of the good set with one thing put in the place of another: `facts[0].values[0].is`. */
export function broken(path: string, value: unknown): unknown {
  const set = goodSet();
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  const last = keys.pop()!;
  let holder = set as unknown as Record<string, unknown>;
  for (const key of keys) holder = holder[key] as Record<string, unknown>;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return set;
}
