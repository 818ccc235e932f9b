package cn.minsheng.security;

import cn.minsheng.shared.DomainException;

/** Neither says whether there is such a login nor what else is the matter with it. */
class WrongPassword extends DomainException {

    WrongPassword() {
        super(SecurityError.SIGN_IN_WRONG);
    }
}
