import { writeFileSync } from 'node:fs'
import { PAGE, reliabilityPage } from './page.js'

writeFileSync(PAGE, reliabilityPage())
