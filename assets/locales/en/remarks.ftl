# What simulated companies say, by temperament and occasion. No figure is ever named here:
# a remark must not tell a floor.

## Patient

remark-patient-opens-1 = We came in good faith. Let us go step by step; there is no hurry.
remark-patient-opens-2 = This figure was worked out with care. Please hear our reasons first.
remark-patient-gives-1 = We take one more small step, and hope that both sides move.
remark-patient-gives-2 = Having thought it over, we can come down a little.
remark-patient-gives-3 = It is a small step, but not an easy one for us.
remark-patient-holds-1 = For now we would like to stay where we are.
remark-patient-holds-2 = Please look once more at what the drug does for patients; we need not move yet.
remark-patient-holds-3 = There is time. We keep this offer for now.
remark-patient-out-1 = Please give us a few minutes; we would like to confer.
remark-patient-out-2 = We need to step out and work that through.
remark-patient-accepts-1 = Having come this far, we can accept.
remark-patient-accepts-2 = We take this price. Thank you for your patience.
remark-patient-leaves-1 = We have done what we could; we cannot get there today.
remark-patient-leaves-2 = The gap is still wide, and with regret we withdraw.

## Hurried

remark-hurried-opens-1 = Time is short, so we name an honest price at once.
remark-hurried-opens-2 = We have another talk after this one; let us come to the point.
remark-hurried-gives-1 = Fine, we come down again; let us settle this quickly.
remark-hurried-gives-2 = To get it done today, one more step.
remark-hurried-gives-3 = No more circling: here is the new offer.
remark-hurried-holds-1 = This price is good enough. Please answer soon.
remark-hurried-holds-2 = Drawing it out helps nobody.
remark-hurried-holds-3 = Our view has not changed. Please mind the time.
remark-hurried-out-1 = We make one call and are right back.
remark-hurried-out-2 = Two or three minutes to ask, please.
remark-hurried-accepts-1 = All right, settled.
remark-hurried-accepts-2 = Yes. We sign now.
remark-hurried-leaves-1 = Time is up. We cannot wait any longer and stop here.
remark-hurried-leaves-2 = This is going nowhere. We take our leave.

## Proud

remark-proud-opens-1 = We developed this drug. The price reflects what it is worth.
remark-proud-opens-2 = We set the standard in this class, and so should the price.
remark-proud-gives-1 = As you have shown good will, so do we.
remark-proud-gives-2 = We do this out of respect. Please appreciate it.
remark-proud-gives-3 = We do not cut prices like this anywhere else.
remark-proud-holds-1 = You have offered nothing, so we have no reason to move.
remark-proud-holds-2 = Such a demand does not honour innovation.
remark-proud-holds-3 = Our product is worth this price.
remark-proud-out-1 = We have to explain this demand to our head office.
remark-proud-out-2 = One moment; we must ask our global pricing committee.
remark-proud-accepts-1 = Since you have shown good will, we agree.
remark-proud-accepts-2 = Good, we accept. May the respect be mutual.
remark-proud-leaves-1 = Such terms do not do the product justice. We cannot accept them.
remark-proud-leaves-2 = We did not get the answer we deserve and withdraw.

## Plain-spoken

remark-plain-spoken-opens-1 = Let us be straight with each other. Here is my price.
remark-plain-spoken-opens-2 = I do not care for detours. The price is this.
remark-plain-spoken-gives-1 = Honestly, there is a bit of room. I come down.
remark-plain-spoken-gives-2 = Fair enough, you have a point. One more step.
remark-plain-spoken-gives-3 = I will be plain: this step is mine to take.
remark-plain-spoken-holds-1 = To be honest, I cannot move from this just now.
remark-plain-spoken-holds-2 = I say it as it is: the price stays for now.
remark-plain-spoken-holds-3 = Just asking for less will not do. Give me a reason.
remark-plain-spoken-out-1 = I have to step out and ask about that.
remark-plain-spoken-out-2 = That is not mine to decide. I will make a call.
remark-plain-spoken-accepts-1 = Straight talk. Deal.
remark-plain-spoken-accepts-2 = All right, at that price.
remark-plain-spoken-leaves-1 = Plainly, we cannot do it at that price.
remark-plain-spoken-leaves-2 = If we cannot agree, let us not force it.

## Anxious

remark-anxious-opens-1 = We very much hope to be listed. This is the price we prepared.
remark-anxious-opens-2 = We worked it out many times over. We are not sure whether it is right.
remark-anxious-gives-1 = We come down a little more. Would this do?
remark-anxious-gives-2 = The pressure is great, but we are willing to try harder.
remark-anxious-gives-3 = Would that be possible? Please consider it.
remark-anxious-holds-1 = We truly worry how to explain another cut at home.
remark-anxious-holds-2 = Could we think about it a little longer?
remark-anxious-holds-3 = We are not at ease even with this price.
remark-anxious-out-1 = Sorry, we have to call once more to make sure.
remark-anxious-out-2 = Please wait; we are not quite sure.
remark-anxious-accepts-1 = Yes, we agree. Thank you all.
remark-anxious-accepts-2 = Yes. May patients get the drug soon.
remark-anxious-leaves-1 = We really cannot do it. We are very sorry.
remark-anxious-leaves-2 = We dare not go further and have to give up.

## Deferring

remark-deferring-opens-1 = This is the offer that our head office authorised.
remark-deferring-opens-2 = By the plan our company approved, our offer is this.
remark-deferring-gives-1 = Head office has just approved a further cut.
remark-deferring-gives-2 = After asking, the company agrees to one more step.
remark-deferring-gives-3 = This is the new offer within what we are authorised to make.
remark-deferring-holds-1 = Without a new authorisation we cannot adjust.
remark-deferring-holds-2 = For now we are authorised for this price only.
remark-deferring-holds-3 = Head office says to leave it as it is.
remark-deferring-out-1 = That goes beyond our authority. We have to telephone head office.
remark-deferring-out-2 = Please let us step out and ask.
remark-deferring-accepts-1 = Head office agrees. We can accept.
remark-deferring-accepts-2 = We are authorised. Agreed.
remark-deferring-leaves-1 = Head office did not approve. We cannot go on.
remark-deferring-leaves-2 = It is beyond our authority, and we have to end here.

## All

remark-justifies = Research, production and value to patients, as set out in the dossier.
remark-signs = Authorised representative (simulated)
