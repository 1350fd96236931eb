# 再说批次：合箱的包裹、其单证的去留，以及线路已关闭的批次

batch-close-combines = { $count ->
   *[other] 送同一人的包裹会先合箱：共 { $count } 箱，列于下方。
  }
batch-offer-goes = 关闭批次时会合为一箱。
batch-offer-parted = 有人拆开过，关闭批次时保持分开。
batch-offer-papers = 合箱的单证资料不全，关闭批次时保持分开。
batch-boxes-say = 包裹下注明有同箱包裹的，请一并装入该箱，并重新打印该箱单证。旧面单已失效。
papers-void-combined = 作废：多个包裹合箱
papers-void-parted = 作废：重新装箱
papers-back-by = { $name }恢复有效，{ $moment }

batch-lane-shut = 线路 { $lane } 已关闭，不再发货。请拆散批次：其中的包裹会改道，或转交客服。也可以保留批次，等线路重新开通。
batch-moved = 操作的同时有包裹进出，因此未作改动。请核对清单，再按一次。
stranded-batched = { $count ->
   *[other] 另有 { $count } 个包裹线路已关闭，但还在批次中。集货中心先拆散批次，包裹随后出现在这里。
  }

# 两人同时改动一个地点
place-moved = 您填写时，有人改动了这个地点，因此尚未保存。下方是您填写的内容；如要保留，请再次保存。
