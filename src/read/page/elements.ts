const named = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements without content: they have no end tag. */
export const voidElements = named('area base br col embed frame hr img input keygen link meta param source track wbr')

/** Elements whose content is not shown, or is of no use to a reader of the text: it is passed over unread. */
export const unreadElements = named('iframe math noembed noframes noscript script style svg template textarea xmp')

/** Of these, elements whose content is markup: what stands in them may be of their own name. */
export const nestingUnread = named('math svg template')

/** What cannot stand in a drawing or a formula, and so ends one that was not closed (html.spec.whatwg.org, 13.2.6.5). */
export const drawingEnders = named(
  'article b big blockquote body br center code dd div dl dt em embed footer h1 h2 h3 h4 h5 h6 head header hr i img li main ' +
    'menu meta nobr ol p pre section small span strong strike sub sup table tt u ul var',
)

/** What may stand before the body begins. */
export const headElements = named('base link meta title')

/** What makes up the frame of a page: there is one of each, wherever its tags stand. */
export const frameElements = named('body frame frameset head html')

/** Elements that lay out a page: the end tag of one within a sentence does not reach across them. */
export const blockElements = named(
  'address article aside blockquote body button caption center details dialog dir div dl dt dd fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav object ol p pre search section select summary table tbody td ' +
    'template tfoot th thead tr ul',
)

/** What ends an open paragraph. */
export const paragraphEnders = named(
  'address article aside blockquote center details dialog dir div dl dt dd fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hgroup hr li main menu nav ol p pre search section summary table ul',
)

/** What ends by itself where the next of its kind begins, and within what. */
export const impliedEnds: ReadonlyMap<
  string,
  { readonly ends: ReadonlySet<string>; readonly within: ReadonlySet<string> }
> = new Map(
  (
    [
      ['li', 'li', 'ol ul menu table td th'],
      ['dt', 'dt dd', 'dl table td th'],
      ['dd', 'dt dd', 'dl table td th'],
      ['option', 'option', 'select datalist'],
      ['optgroup', 'option optgroup', 'select'],
      ['td', 'td th', 'table tr'],
      ['th', 'td th', 'table tr'],
      ['tr', 'td th tr', 'table'],
      ['tbody', 'td th tr tbody thead tfoot caption', 'table'],
      ['thead', 'td th tr tbody thead tfoot caption', 'table'],
      ['tfoot', 'td th tr tbody thead tfoot caption', 'table'],
      ['a', 'a', 'table td th'],
      ['button', 'button', 'table td th'],
      ['nobr', 'nobr', 'table td th'],
    ] as const
  ).map(([name, ends, within]) => [name, { ends: named(ends), within: named(within) }]),
)

/** Elements that an end tag within them does not reach out of. */
export const scopes = named('applet caption marquee object table td th')
/** The end tags of tables reach out of their own cells. */
export const tableParts = named('caption table tbody td tfoot th thead tr')
