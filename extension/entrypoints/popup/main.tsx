import { render } from 'preact'
import { browser } from 'wxt/browser'
import { About } from './about.tsx'

const place = document.querySelector('main')
if (!place) throw new Error('popup/index.html has no <main>')
document.documentElement.lang = browser.i18n.getUILanguage().startsWith('en') ? 'en' : 'id'
document.title = browser.i18n.getMessage('extensionName')
render(<About message={browser.i18n.getMessage} />, place)
