import { fileNamer } from '../file-names.js'
import type { FolderWriter, OutputFile, StreamWriter } from '../format.js'
import { indexPage, type Summary, summaryOf } from './index-page.js'
import { articlePage } from './page.js'

/** The page of one article. */
export const htmlStream: StreamWriter = {
  part: articlePage,
  open: () => ({ begin: () => '', add: (page) => page, end: () => '' }),
}

/** An article's page and what the index says of it. */
interface Part {
  readonly summary: Summary
  readonly page: string
}

/** A page for each article, and an index of them. */
export const htmlFolder: FolderWriter<Part> = {
  part: (record, text, settings) => ({ summary: summaryOf(record, text), page: articlePage(record, text, settings) }),
  open: (settings) => {
    const nameFor = fileNamer(['index.html'])
    const listed: (Summary & { readonly path: string })[] = []
    return {
      begin: () => [],
      add: ({ summary, page }): readonly OutputFile[] => {
        const path = nameFor(summary.id, '.html')
        listed.push({ ...summary, path })
        return [{ path, content: page }]
      },
      end: () => [{ path: 'index.html', content: indexPage(listed, settings) }],
    }
  },
}
