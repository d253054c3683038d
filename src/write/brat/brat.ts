import { fileNamer } from '../file-names.js'
import type { FolderWriter, OutputFile, StreamWriter } from '../format.js'
import { annotationsOf } from './annotations.js'
import { configuration } from './configuration.js'

/** The annotations of one article; brat wants its text beside them, which the folder has. */
export const bratStream: StreamWriter = {
  part: annotationsOf,
  open: () => ({ begin: () => '', add: (part) => part, end: () => '' }),
}

interface Part {
  readonly id: string
  readonly text: string
  readonly annotations: string
}

/** NAME.txt and NAME.ann for each article, and annotation.conf. */
export const bratFolder: FolderWriter<Part> = {
  part: (record, text, settings) => ({
    id: record.document.id,
    text: text,
    annotations: annotationsOf(record, text, settings),
  }),
  open: ({ kinds }) => {
    const nameOf = fileNamer([CONFIGURATION])
    return {
      begin: (): readonly OutputFile[] => [{ path: CONFIGURATION, content: configuration(kinds) }],
      add: ({ id, text, annotations }) => {
        const path = nameOf(id, '.ann')
        return [
          { path, content: annotations },
          { path: path.replace(/\.ann$/, '.txt'), content: text },
        ]
      },
      end: () => [],
    }
  },
}

const CONFIGURATION = 'annotation.conf'
