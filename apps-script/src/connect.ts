import {
  connectionOf,
  correctConnection,
  saveConnection,
  selectedPlace,
  showConnect,
} from './connect/connect-sheets.ts'
import { exportConnection, importConnection } from './connect/transfer-mapping.ts'

/** Every function exported here is a global of the script `Connect`: the panel "Hubungkan Lembar", and what it asks for. */
export {
  connectionOf,
  correctConnection,
  exportConnection,
  importConnection,
  saveConnection,
  selectedPlace,
  showConnect,
}
