# finding: GI101 6
# finding: GI101 7
# finding: GI101 8
# finding: GI101 9 GI505
# types: A dict that is written in the call has no annotation, so a type checker sees values of type object.
from google import genai
from google.genai import types

client = genai.Client()
base = None
a = client.models.generate_content(model="gemini-2.5-flash", contents="A moon.", config=base or types.GenerateContentConfig(seed=1))
b = client.models.generate_content(model="gemini-2.5-flash", contents="A moon.", config=types.GenerateContentConfig(seed=1).model_copy(update={"seed": 2}))
c = client.models.generate_content(model="gemini-2.5-flash", contents="A moon.", config=types.GenerateContentConfig(**{"seed": 3}))
d = client.models.generate_content(model="gemini-2.5-flash", contents="A moon.", config=types.GenerateContentConfig.model_validate({"seed": 3}))
print(a.text, b.text, c.text, d.text)
# output
from google import genai
from google.genai import types

client = genai.Client()
base = None
a = client.interactions.create(
    model="gemini-2.5-flash",
    input="A moon.",
    **(base or {
        "generation_config": {"seed": 1},
    }),
    store=False,
)
b = client.interactions.create(model="gemini-2.5-flash", input="A moon.", generation_config={"seed": 2}, store=False)
c = client.interactions.create(model="gemini-2.5-flash", input="A moon.", generation_config={"seed": 3}, store=False)
d = client.models.generate_content(model="gemini-2.5-flash", contents="A moon.", config=types.GenerateContentConfig.model_validate({"seed": 3}))
print(a.output_text, b.output_text, c.output_text, d.text)
