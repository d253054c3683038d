import type { Article } from '../../read/article.js'
import { whichLanguage } from './which-language.js'

/** What `--language` may say: find out, or read as English whatever it looks like. */
export const languageChoices = ['auto', 'en'] as const
export type LanguageChoice = (typeof languageChoices)[number]

/** The article with its language found out, and with a warning where that is not English: then no facts are read from it. */
export async function withLanguage(article: Article, choice: LanguageChoice = 'auto'): Promise<Article> {
  if (choice !== 'auto') return { ...article, language: choice }
  const language = await whichLanguage(
    article.text.trim() === '' ? (article.title ?? '') : article.text,
    article.declaredLanguage,
  )
  if (language === 'en') return { ...article, language }
  const warning = {
    code: 'not-english',
    message: `The text is ${nameOf(language)}: English is what can be read, so its lists are empty; --language en reads it all the same.`,
  }
  return { ...article, language, warnings: [...article.warnings, warning] }
}

function nameOf(language: string): string {
  const name = language === 'und' ? undefined : new Intl.DisplayNames('en', { type: 'language' }).of(language)
  return name === undefined || name === language ? 'not in English' : `in ${name}`
}
