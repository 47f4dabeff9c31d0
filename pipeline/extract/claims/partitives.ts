/** Words by which a part is told of what was named before: *12 **of them***, ***among those**, nine*. */
import { wordClass } from '../text/forms.ts';

export const OF = wordClass('of among');
export const THEM = wordClass('them whom which these those');
