import { currencyIdOf } from '../../crm/priming/index.ts';
import type { Generation } from './generation.ts';
import type { RowRandom } from './hash-random.ts';
import { never } from './reference-clock.ts';

const priceLists = ['EUR', 'NOK', 'SEK'] as const;
const things = [
  'Pump',
  'Valve',
  'Bracket',
  'Licence',
  'Workshop',
  'Sensor',
  'Slange',
  'Größe M',
  'Lampe',
  'Kjøl',
];
const grades = ['Standard', 'Pro', 'Light', 'Marine', 'Industrial'];

/** Price lists in three currencies and products for them. */
export function addProducts(to: Generation): void {
  for (const [at, currency] of priceLists.entries()) {
    to.rows.add('PriceList', {
      pricelist_id: to.ids.next('PriceList'),
      ERPPriceListKey: `PL-${at + 1}`,
      QuoteConnectionId: 0,
      Name: `Price list ${currency}`,
      Description: '',
      CurrencyId: currencyIdOf(currency),
      ValidFrom: never,
      ValidTo: never,
      IsActive: true,
      IsERPCopy: false,
    });
  }
  for (let ordinal = 1; ordinal <= to.profile.products; ordinal++) addProduct(to, ordinal);
}

function addProduct(to: Generation, ordinal: number): void {
  const row = to.random('Product', ordinal);
  const cost = row.between(10, 4000);
  to.rows.add('Product', {
    product_id: to.ids.next('Product'),
    ERPProductKey: `P-${ordinal}`,
    PriceListId: (ordinal % priceLists.length) + 1,
    Name: `${row.pick(things)} ${row.pick(grades)} ${ordinal}`,
    Description: '',
    Code: `C${String(ordinal).padStart(6, '0')}`,
    QuantityUnit: 'Each',
    PriceUnit: '1',
    IsSubscription: false,
    VATInfo: '',
    VAT: 25,
    UnitCost: cost,
    UnitMinimumPrice: Math.round(cost * 1.1),
    UnitListPrice: Math.round(cost * (1.2 + row.next())),
    InAssortment: true,
    Supplier: '',
    SupplierCode: '',
  });
}

/** A quote for 15 % of the open and sold sales: one version, one or two alternatives, a few lines. */
export function addQuote(to: Generation, saleId: number): void {
  const row = to.random('Quote', saleId);
  if (!row.chance(0.12)) return;
  const quote = to.ids.next('Quote');
  const version = to.ids.next('QuoteVersion');
  to.rows.add('Quote', {
    quote_id: quote,
    SaleId: saleId,
    QuoteConnectionId: 0,
    ActiveQuoteVersionId: version,
    UseValuesFromQuote: false,
    DocumentId: 0,
  });
  to.rows.add('QuoteVersion', {
    quoteversion_id: version,
    QuoteId: quote,
    Description: '',
    Number: '1',
    State: 1,
    Status: 0,
    SentDate: never,
    ExpirationDate: never,
    Rank: 1,
  });
  const alternatives = row.between(1, 2);
  for (let at = 1; at <= alternatives; at++) addAlternative(to, row, version, at);
}

function addAlternative(to: Generation, row: RowRandom, version: number, rank: number): void {
  const alternative = to.ids.next('QuoteAlternative');
  const lines = row.between(1, 7);
  let total = 0;
  for (let line = 1; line <= lines; line++) total += addLine(to, row, alternative, line);
  to.rows.add('QuoteAlternative', {
    quotealternative_id: alternative,
    QuoteVersionId: version,
    Name: `Alternative ${rank}`,
    Status: 0,
    DiscountPercent: 0,
    DiscountAmount: 0,
    VAT: 25,
    EarningPercent: 30,
    EarningAmount: Math.round(total * 0.3),
    TotalPrice: total,
  });
}

function addLine(to: Generation, row: RowRandom, alternative: number, rank: number): number {
  const product = row.between(1, to.profile.products);
  const quantity = row.between(1, 20);
  const price = row.between(20, 6000);
  to.rows.add('QuoteLine', {
    quoteline_id: to.ids.next('QuoteLine'),
    QuoteAlternativeId: alternative,
    ERPProductKey: `P-${product}`,
    Status: 0,
    Quantity: quantity,
    Rank: rank,
    Name: `Product ${product}`,
    Code: `C${String(product).padStart(6, '0')}`,
    VAT: 25,
    UnitListPrice: price,
    UnitCost: Math.round(price * 0.7),
    DiscountPercent: 0,
    EarningPercent: 30,
    TotalPrice: quantity * price,
  });
  return quantity * price;
}
