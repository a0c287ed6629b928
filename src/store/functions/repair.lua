-- Requests of audits and anti-entropy, which compare a projection with the store.

-- ARGV: plans. Requests a repair of each, also of unknown and pending plans: a consumer that has already read a plan
-- did not look for what was found meanwhile. The plan becomes pending from the very beginning, because the finding
-- makes every earlier promise doubtful. A failed plan stays failed: it would be rejected again. Returns how many
-- repairs were requested.
local function want_repair(_, args)
  local wanted = 0
  for _, plan in ipairs(args) do
    if redis.call('HEXISTS', FAILED, plan) == 0 then
      redis.call('HSET', REPAIR, plan, digits(next_number()))
      set_pending(plan, redis.call('HGET', plan_key(plan), 'org'), 'LT', 0)
      wanted = wanted + 1
    end
  end
  return wanted
end

-- ARGV: plans. Requests a repair of each plan that has not failed, and adds it to `backfill`.
local function want_written(_, args)
  for _, plan in ipairs(args) do
    if want_repair(nil, { plan }) == 1 then redis.call('ZADD', BACKFILL, 'NX', 0, plan) end
  end
end

-- ARGV: revisions. Makes them pending for history again, if the stream still has them. Returns how many.
local function want_history(_, args)
  local wanted = 0
  for _, revision in ipairs(args) do
    local found = entry('XRANGE', revision .. '-0', revision .. '-0')
    if found then
      set_pending_history(revision, change_of(found).org)
      wanted = wanted + 1
    end
  end
  return wanted
end
