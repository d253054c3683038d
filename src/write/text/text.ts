import { type Kind, recognisers } from '../../recognise/recognisers.js'
import type { StreamWriter } from '../format.js'
import { claimsSection } from './claims.js'
import { datesSection } from './dates.js'
import { organizationsSection, peopleSection, placesSection } from './entities.js'
import { figuresSection } from './figures.js'
import { headingSection, warningsSection } from './heading.js'
import { otherSection } from './other.js'
import { blankLine, type Paragraph, paragraph, print, run } from './page.js'
import { summarySection } from './summary.js'
import { type View, viewOf } from './view.js'

/** The readable view, for a journalist at a terminal. */
export const textStream: StreamWriter = {
  part: (record, articleText, { colourLevel, width: asked, brief }) => {
    const width = Math.max(NARROWEST, asked)
    return print(describeArticle(viewOf(record, articleText, width), brief), { width, colourLevel })
  },
  open: ({ colourLevel, width: asked }) => {
    const width = Math.max(NARROWEST, asked)
    const between = print([blankLine, paragraph(0, run('━'.repeat(width), 'quiet')), blankLine], { width, colourLevel })
    let count = 0
    return { begin: () => '', add: (part) => (count++ > 0 ? between + part : part), end: () => '' }
  },
}

const NARROWEST = 20

function describeArticle(view: View, brief: boolean): readonly Paragraph[] {
  const warnings = warningsSection(view)
  const summary = summarySection(view)
  return [
    ...headingSection(view),
    ...(warnings.length > 0 ? [blankLine, ...warnings] : []),
    ...(summary.length > 0 ? [blankLine, ...summary] : []),
    ...(brief ? [] : sectionsFor(view).flatMap((section) => [blankLine, ...section])),
  ]
}

/** A section for each kind that was asked for: what happened to people and who says so come first. */
function sectionsFor(view: View): readonly (readonly Paragraph[])[] {
  const others = recognisers.filter(({ kind }) => !(kind in SECTIONS))
  return [
    ...Object.entries(SECTIONS).flatMap(([kind, section]) => (view.record[kind as Kind] ? [section(view)] : [])),
    ...others.flatMap((recogniser) => (view.record[recogniser.kind] ? [otherSection(recogniser, view)] : [])),
  ]
}

const SECTIONS: Readonly<Partial<Record<Kind, (view: View) => readonly Paragraph[]>>> = {
  casualties: figuresSection,
  claims: claimsSection,
  people: peopleSection,
  organizations: organizationsSection,
  places: placesSection,
  dates: datesSection,
}
