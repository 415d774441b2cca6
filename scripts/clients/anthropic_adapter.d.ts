export { callAnthropic } from '../../dist/client/index.js'
