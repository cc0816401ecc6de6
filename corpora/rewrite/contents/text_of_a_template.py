# finding: GI101 6
from string import Template
from google import genai

client = genai.Client()
question = Template("Where is $topic?").substitute(topic="the moon")
response = client.models.generate_content(model="gemini-2.5-flash", contents=question)
print(response.text)
# output
from string import Template
from google import genai

client = genai.Client()
question = Template("Where is $topic?").substitute(topic="the moon")
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=question,
    store=False,
)
print(response.output_text)
