# finding: GI101 8
# finding: GI101 11
# run: needs streamlit
import streamlit as st
from google import genai

client = genai.Client()
style = st.sidebar.text_area("Style")

if question := st.chat_input("What do you want to know?"):
    st.write(client.models.generate_content(model="gemini-2.5-flash", contents=[style, question]).text)
topic = st.text_input("Topic")
if st.button("Go") and topic:
    st.write(client.models.generate_content(model="gemini-2.5-flash", contents=topic).text)
# output
import streamlit as st
from google import genai

client = genai.Client()
style = st.sidebar.text_area("Style")

if question := st.chat_input("What do you want to know?"):
    st.write(client.interactions.create(
        model="gemini-2.5-flash",
        input=[{"type": "text", "text": style}, {"type": "text", "text": question}],
        store=False,
    ).output_text)
topic = st.text_input("Topic")
if st.button("Go") and topic:
    st.write(client.interactions.create(
        model="gemini-2.5-flash",
        input=topic,
        store=False,
    ).output_text)
