import { render } from 'preact'
import { App } from './app/App.tsx'
import { connect } from './connection/client.ts'

const token = document.querySelector<HTMLMetaElement>('meta[name=token]')?.content ?? ''
render(<App client={connect(token)} />, document.body)
