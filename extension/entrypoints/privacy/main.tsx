import { PrivacyScreen } from '../../privacy/PrivacyScreen.tsx'
import { show } from '../../ui/show.tsx'

show('privacy.page', async () => <PrivacyScreen />)
