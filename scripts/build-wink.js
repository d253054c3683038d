// Builds models/wink.bin: the core of wink-nlp's English model (the package wink-eng-lite-web-model, MIT) as tables that are used as they lie in
// the file. The package has it as JSON of 3 MB with numbers in base64, which takes a tenth of a second to take apart.
import { createRequire } from 'node:module'
import { wordSections, writePacked } from './packed-file.js'

const require = createRequire(import.meta.url)
const { version } = require('wink-eng-lite-web-model/package.json')
const {
  lexicon,
  xpansions,
  features,
  ...small
} = require('wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json')
const { lexeme, ...smallFeatures } = features

/** Numbers of 32 bits, little-endian. */
const numbersOf = (base64) => {
  const bytes = Buffer.from(base64, 'base64')
  return Uint32Array.from({ length: bytes.length / 4 }, (_, i) => bytes.readUInt32LE(i * 4))
}

const size = writePacked(
  'models/wink.bin',
  { from: `wink-eng-lite-web-model ${version}`, core: { ...small, features: smallFeatures } },
  { lexicon: numbersOf(lexicon), xpansions: numbersOf(xpansions), ...wordSections('lexeme', lexeme.list) },
)
console.log(`${lexeme.list.length} words, ${size} bytes`)
