//! What is wrong with a plan, without a figure of it.

use crate::domain::plan::PlanFault;
use crate::text::Words;

impl Words {
    /// What is wrong with a plan.
    pub fn plan_fault(&self, fault: PlanFault) -> String {
        self.say_with(fault.code(), &[("step", fault.step().to_string().into())])
    }
}
