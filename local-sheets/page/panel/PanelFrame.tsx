import { useEffect, useRef } from 'preact/hooks'
import type { Panel } from '../../server/api.ts'
import type { Deeds } from '../app/deeds.ts'
import { text } from '../locale/text.ts'
import { type CallEnded, type PanelMessage, parsePanelMessage } from '../panel-shim/messages.ts'

export interface PanelProps {
  readonly panel: Panel
  readonly does: Deeds
  readonly onFocusEditor: () => void
}

interface PanelFrameProps extends PanelProps {
  readonly onResize: (width: number | null, height: number | null) => void
}

/** The script's HTML, shut in a frame of no origin: it can talk to this page and to nothing else. */
export function PanelFrame({ panel, does, onFocusEditor, onResize }: PanelFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null)

  useEffect(() => {
    const onMessage = (event: MessageEvent): void => {
      const inside = frame.current?.contentWindow
      if (!inside || event.source !== inside) return
      const message = parsePanelMessage(event.data)
      if (message !== null) handle(message, inside)
    }

    function handle(message: PanelMessage, inside: Window): void {
      switch (message.kind) {
        case 'run':
          runCall(message.callId, message.functionName, message.args, inside)
          break
        case 'close':
          does.closePanel(panel.panelId)
          break
        case 'focusEditor':
          onFocusEditor()
          break
        case 'resize':
          onResize(message.width, message.height)
          break
      }
    }

    function runCall(callId: number, functionName: string, args: readonly unknown[], inside: Window): void {
      // A frame without an origin can only be addressed as '*'; the page's own policy keeps it from leading elsewhere.
      const tell = (ended: CallEnded): void => inside.postMessage(ended, '*')
      does.runForPanel(functionName, args).then(
        (outcome) => tell({ callId, outcome }),
        (error: unknown) => tell({ callId, outcome: { ok: false, message: String(error) } }),
      )
    }

    addEventListener('message', onMessage)
    return () => removeEventListener('message', onMessage)
  }, [panel, does, onFocusEditor, onResize])

  return (
    <iframe
      ref={frame}
      title={text('panelFrame', panel.title || text('untitledPanel'))}
      sandbox="allow-scripts allow-forms allow-popups allow-downloads"
      src={`/panel/${panel.panelId}`}
    />
  )
}
