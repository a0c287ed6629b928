-- Reads for an export, a page at a time.

-- ARGV: org, all ('1' or empty), after, upTo (revisions), plans, bytes. Reads the living plans that the caller may see
-- with a revision above `after` and at most `upTo`, lowest first: at most `plans`, and at most `bytes` of bodies unless
-- it is one plan. Returns the revision that it has reached and the bodies; an empty list at the end.
local function page(_, args)
  local org, all, after, up_to, count, left = args[1], args[2] == '1', args[3], args[4], args[5], tonumber(args[6])
  local plans = all and PLANS or plans_of(org)
  local found = redis.call('ZRANGEBYSCORE', plans, '(' .. after, up_to, 'WITHSCORES', 'LIMIT', 0, count)
  local answer = {}
  for i = 1, #found, 2 do
    local key = plan_key(found[i])
    left = left - redis.call('HSTRLEN', key, 'body')
    if #answer > 0 and left < 0 then break end
    answer[1] = digits(tonumber(found[i + 1]))
    answer[#answer + 1] = redis.call('HGET', key, 'body')
  end
  return answer
end
