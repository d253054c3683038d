// Words are known by all that the sources ask of them: all of the program is loaded before the first test asks.
import '../../src/index.js'
import '../../src/explain/rules.js'
